using System.Text;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Reading.Papers;
using GbDocs.Rendering.Text;
using GbDocs.Resolution;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Reading;

/// <summary>
/// A spec: a title, then parts that each begin with a line <c>==== name</c>. Parts are files of the paper's folder (<c>paper.md</c> without front
/// matter gets the usual one) or of its template (<c>template.yaml</c>, <c>styles.yaml</c>, <c>*.sbn</c>), then <c>dump</c> and <c>diagnostics</c>.
/// Where it has a part <c>text</c>, the paper is resolved too and printed there with its numbers, notes and references.
/// </summary>
internal sealed class SpecFile
{
    private const string Sign = "==== ";
    private const string UsualFrontMatter = "---\nkind: spec\ntitle: A paper\n---\n";
    private const string UsualTemplate = "numbering: {headings: [I., 1., (a), (i), none]}\n";

    private readonly List<(string Name, string Text)> parts = [];
    private string title = string.Empty;

    public static SpecFile Read(string path)
    {
        var spec = new SpecFile();
        var text = new StringBuilder();
        var name = string.Empty;
        foreach (var line in File.ReadAllText(path).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            if (!line.StartsWith(Sign, StringComparison.Ordinal))
            {
                text.Append(line).Append('\n');
                continue;
            }
            spec.Keep(name, text.ToString());
            name = line[Sign.Length..];
            text.Clear();
        }
        spec.Keep(name, text.ToString());
        return spec;
    }

    /// <summary>The whole file with what the reader makes of it.</summary>
    public string WithResult()
    {
        var (dump, printed, diagnostics) = Run();
        var text = new StringBuilder(title);
        foreach (var (name, content) in parts.Where(p => p.Name is not ("dump" or "text" or "diagnostics")))
            text.Append(Sign).Append(name).Append('\n').Append(content);
        text.Append(Sign).Append("dump\n").Append(dump);
        if (printed is not null)
            text.Append(Sign).Append("text\n").Append(printed);
        if (diagnostics.Length > 0)
            text.Append(Sign).Append("diagnostics\n").Append(diagnostics);
        return text.ToString();
    }

    private (string Dump, string? Printed, string Diagnostics) Run()
    {
        var diagnostics = new DiagnosticBag();
        var paper = ReadPaper(diagnostics);
        var dump = paper is null ? string.Empty : PaperDump.Of(paper);
        var printed = paper is not null && parts.Exists(p => p.Name == "text") ? PrintedText(paper, diagnostics) : null;
        return (dump, printed, string.Concat(diagnostics.ToSorted().Select(Print)));
    }

    private static string PrintedText(Paper paper, DiagnosticBag diagnostics) =>
        Encoding.UTF8.GetString(TextRenderer.Render(Resolver.Resolve(paper, diagnostics)).Content.Span).TrimEnd('\n') + "\n";

    private Paper? ReadPaper(DiagnosticBag diagnostics)
    {
        var content = new MemoryFiles();
        var templates = new MemoryFiles().With("spec/paper.sbn", "{{ body }}\n").With("spec/template.yaml", UsualTemplate);
        foreach (var (name, text) in parts)
        {
            if (name == "paper.md")
                content.With("session/paper/paper.md", text.StartsWith("---\n", StringComparison.Ordinal) ? text : UsualFrontMatter + text);
            else if (name == "session.yaml")
                content.With("session/session.yaml", text);
            else if (name is "template.yaml" or "styles.yaml" || name.EndsWith(".sbn", StringComparison.Ordinal))
                templates.With("spec/" + name, text);
            else
                content.With("session/paper/" + name, text);
        }
        content.With("session/paper/dot.png", PictureFiles.Png(60, 30, dotsPerMetre: 2_835)).With("session/paper/dot.jpg", PictureFiles.Jpeg(40, 20));
        return PaperReader.Read("session/paper/paper.md", content, templates, diagnostics)?.Paper;
    }

    private static string Print(Diagnostic diagnostic) =>
        $"{diagnostic}\n".Replace("session/paper/", "", StringComparison.Ordinal) + (diagnostic.Hint is { } hint ? $"    {hint}\n" : string.Empty);

    private void Keep(string name, string text)
    {
        if (name.Length == 0)
            title = text;
        else
            parts.Add((name, text));
    }
}
