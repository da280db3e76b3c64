using GbDocs.Model.Content;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Sources;
using GbDocs.Reading.Conversion;
using GbDocs.Reading.Data;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Papers;
using GbDocs.Reading.Templates;
using GbDocs.Templates;

namespace GbDocs.Reading.Merging;

/// <summary>Composes a paper: the drafter's text first, then the template around it; every character keeps its place.</summary>
internal sealed class PaperMerger(PaperTemplate template, IContentFiles templates, PaperLoader loader, DiagnosticBag diagnostics)
{
    private const string Composition = "paper.sbn";
    private const string TableFolder = "tables";

    /// <summary>The merged text; null, and reported, where a template fails.</summary>
    /// <param name="body">The drafter's text.</param>
    /// <param name="globals">What templates see.</param>
    /// <param name="isComposable">Whether the template is given what it needs; else only faults of the drafter's text are looked for.</param>
    public MappedText? Merge(SourceSpan body, ObjectValue globals, bool isComposable)
    {
        if (Render(BodySource(body), globals) is not { } drafted || !isComposable)
            return null;
        var path = template.Find(Composition, templates)!;
        if (ContentText.Read(templates, path, SourceSpan.None, diagnostics) is not { } composition)
            return null;
        var text = WithoutBlankLines(drafted);
        var merged = Render(composition, With(globals, "body", Value.Text(text)));
        if (merged is not null)
            ControlCharacters.CheckMerged(merged, diagnostics);
        return merged;
    }

    /// <summary>The Markdown of a table that a template makes of data; null, and reported, where it fails.</summary>
    public MappedText? Compose(string name, SourceSpan asked, DataNode data, ObjectValue globals)
    {
        var path = $"{TableFolder}/{name}";
        if (!TemplateName.IsSafe(path) || loader.Load(path, asked) is null)
        {
            var names = template.Folders.SelectMany(f => templates.Files($"{f}/{TableFolder}")).Select(Stem);
            diagnostics.Report(TableDiagnostics.UnknownTableTemplate, asked, name, Nearest.To(name, names));
            return null;
        }
        var table = Values.Of(data);
        var rows = data is DataMap map && map.Find("rows") is { } entry ? Values.Of(entry.Value) : table;
        // The data is the include's argument, as where a template includes a table itself.
        var call = new SourceText("built-in/table.sbn", $"{{{{ include \"{path}\" table }}}}");
        return Render(call, With(With(globals, "table", table), "rows", rows));
    }

    private MappedText? Render(SourceText source, ObjectValue globals)
    {
        var found = new DiagnosticBag();
        var text = Template.Parse(source, found).Render(new RenderContext { Globals = globals, Loader = loader }, found);
        foreach (var diagnostic in found.ToSorted())
            diagnostics.Add(diagnostic);
        return found.HasErrors ? null : text;
    }

    private static ObjectValue With(ObjectValue globals, string name, Value value) =>
        Value.Object(globals.Members.Where(m => m.Key != name).Append(KeyValuePair.Create(name, value)));

    // The front matter becomes blanks, so that every line and column of the body is where the drafter sees it.
    private static SourceText BodySource(SourceSpan body)
    {
        var text = body.Source!.Text;
        var blanked = string.Create(text.Length, (text, body.Start), static (target, state) =>
        {
            for (var i = 0; i < target.Length; i++)
                target[i] = i >= state.Start || state.text[i] is '\r' or '\n' ? state.text[i] : ' ';
        });
        return new SourceText(body.Source.Path, blanked);
    }

    private static MappedText WithoutBlankLines(MappedText text)
    {
        var first = text.Text.AsSpan().IndexOfAnyExcept(" \t\r\n");
        if (first < 0)
            return new MappedText(string.Empty, []);
        var start = text.Text.LastIndexOf('\n', first) + 1;
        return text.Slice(start, text.Text.Length - start);
    }

    private static string Stem(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return name.EndsWith(".sbn", StringComparison.Ordinal) ? name[..^4] : name;
    }
}
