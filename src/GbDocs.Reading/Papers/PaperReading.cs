using System.Collections.Immutable;
using GbDocs.Model.Content;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Sources;
using GbDocs.Reading.Conversion;
using GbDocs.Reading.Data;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Merging;
using GbDocs.Reading.Rules;
using GbDocs.Reading.Shapes;
using GbDocs.Reading.Styles;
using GbDocs.Reading.Templates;

namespace GbDocs.Reading.Papers;

/// <summary>One paper on its way from files to the model.</summary>
internal sealed class PaperReading(string paperPath, IContentFiles content, IContentFiles templates, DiagnosticBag diagnostics)
{
    private readonly string folder = paperPath.LastIndexOf('/') is var slash and >= 0 ? paperPath[..slash] : string.Empty;

    public required Fields Paper { get; init; }

    public required PaperTemplate Template { get; init; }

    /// <summary>Whether the template's rules have errors.</summary>
    public bool IsTemplateFaulty { get; init; }

    /// <summary>The steps in their order.</summary>
    public ReadPaper? Read(SourceSpan body)
    {
        var language = Language();
        var session = SessionReader.Read(ParentOf(folder), language, content, diagnostics);
        FrontMatterChecks.Check(Paper, Template, session, diagnostics);
        if (!SessionReader.Exists(ParentOf(folder), content))
            RequiredKeys.ReportNoSession(Paper, Template, diagnostics);
        var isComposable = RequiredKeys.AreGiven(Paper, Template, session, diagnostics);
        if (PaperFile.LanguageOf(paperPath) is not null)
            VersionChecks.Check(paperPath, Paper, content, diagnostics);
        var rules = RulesReader.Read(Template.Rules, Paper, language, diagnostics);
        var metadata = MetadataBuilder.Build(paperPath, Paper, session, language);
        var ofTemplate = new DiagnosticBag();
        TemplateChecks.Check(Template, rules.Strings, ofTemplate);
        var sheet = FurnitureWords.Fill(StyleSheetReader.Read(Template.FolderOf(StyleSheetReader.FileName, templates), templates, ofTemplate), metadata, rules);
        diagnostics.AddAll(ofTemplate);
        // Composed by half-read rules and styles, a paper would have faults at every line that are not its own.
        if (IsTemplateFaulty || ofTemplate.HasErrors)
            return null;
        var files = new PaperFiles([new FileRoot(content, folder), .. Template.Folders.Select(f => new FileRoot(templates, f))], diagnostics);
        var globals = Globals.Build(Paper, session, DataOf(files), new GlobalRules(Template, rules));
        var loader = new PaperLoader(content, folder, templates, Template, diagnostics);
        var merger = new PaperMerger(Template, templates, loader, diagnostics);
        if (merger.Merge(body, globals, isComposable) is not { } merged)
            return null;
        var found = new DiagnosticBag();
        var scope = new PaperScope(rules, sheet, files, found)
        {
            Properties = [.. metadata.Properties.Select(p => p.Name)],
            Composer = (name, asked, rows) => merger.Compose(name, asked, rows, globals),
        };
        ReadAbbreviations(scope);
        var paper = PaperConverter.Convert(scope, merged, metadata) with { Works = WorkReader.Read(RegisterOf(files, "references"), diagnostics) };
        diagnostics.AddAll(found, rules.Silenced);
        return new ReadPaper(paper, sheet, merged);
    }

    // The name of a version's file says its language; the front matter may add a region.
    private string Language()
    {
        var own = Paper.Scalar("language");
        if (PaperFile.LanguageOf(paperPath) is not { } named)
            return own?.Value ?? Paper.Group("style").Text("language") ?? Template.Rules.Text("language") ?? "en-GB";
        if (own is not null && LanguageTags.Primary(own.Value) != LanguageTags.Primary(named))
            diagnostics.Report(PaperDiagnostics.LanguageDisagrees, own.Span, own.Value, named);
        return own?.Value ?? named;
    }

    private ImmutableArray<(string Name, DataNode? Data)> DataOf(PaperFiles files)
    {
        var data = ImmutableArray.CreateBuilder<(string, DataNode?)>();
        foreach (var entry in Paper.Entries("data"))
        {
            if (entry.Value is DataScalar { IsNull: false } path)
                data.Add((entry.Key.Value, DataFiles.Read(files, path.Value, path.Span, diagnostics)));
        }
        return data.ToImmutable();
    }

    private DataNode? RegisterOf(PaperFiles files, string key) =>
        Paper.Group("files").Scalar(key) is { } path ? DataFiles.Read(files, path.Value, path.Span, diagnostics) : null;

    private void ReadAbbreviations(PaperScope scope)
    {
        if (RegisterOf(scope.Files, "abbreviations") is not { } node)
            return;
        new ShapeChecker(diagnostics).Check(node, new NamedShape("an abbreviation", Scalars.Words));
        foreach (var entry in (node as DataMap)?.Entries ?? [])
        {
            if (entry.Value is DataScalar { IsNull: false } expansion)
                scope.Abbreviations.Add(new AbbreviationEntry(entry.Key.Span, entry.Key.Value, expansion.Value));
        }
    }

    private static string ParentOf(string folder) => folder.LastIndexOf('/') is var slash and >= 0 ? folder[..slash] : string.Empty;
}
