using GbDocs.Model.Content;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Sources;
using GbDocs.Reading.Data;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Shapes;
using GbDocs.Reading.Templates;

namespace GbDocs.Reading.Papers;

/// <summary>Reads papers: front matter, session, data and template to the merged Markdown, and that to the model.</summary>
public static class PaperReader
{
    /// <summary>Reads a paper.</summary>
    /// <param name="paperPath">Path of its file: <c>gb-328/pol-8/paper.md</c>, or <c>paper.fr.md</c> there for a language version.</param>
    /// <param name="content">The content folder.</param>
    /// <param name="templates">The folder of templates.</param>
    /// <param name="diagnostics">Takes the faults.</param>
    /// <returns>The paper, as far as it could be made where faults were reported; null where nothing could.</returns>
    public static ReadPaper? Read(string paperPath, IContentFiles content, IContentFiles templates, DiagnosticBag diagnostics)
    {
        var read = ReadAlone(paperPath, content, templates, diagnostics);
        return read is null ? null : read with { Paper = read.Paper with { Works = new CitedPapers(content, templates, paperPath).Complete(read.Paper) } };
    }

    /// <summary>Reads a paper without looking at the papers that it cites.</summary>
    internal static ReadPaper? ReadAlone(string paperPath, IContentFiles content, IContentFiles templates, DiagnosticBag diagnostics)
    {
        if (ReadSource(paperPath, content, diagnostics) is not { } source)
            return null;
        var (yaml, body) = FrontMatter.Split(source);
        if (ReadFrontMatter(source, yaml, diagnostics) is not { } paper)
            return null;
        var ofTemplate = new DiagnosticBag();
        var template = paper.Scalar("kind") is { } kind ? PaperTemplate.Read(kind, templates, ofTemplate) : null;
        diagnostics.AddAll(ofTemplate);
        if (template is null)
        {
            FrontMatterChecks.Check(paper, template: null, session: null, diagnostics);
            return null;
        }
        var reading = new PaperReading(paperPath, content, templates, diagnostics) { Paper = paper, Template = template, IsTemplateFaulty = ofTemplate.HasErrors };
        return reading.Read(body);
    }

    private static SourceText? ReadSource(string path, IContentFiles content, DiagnosticBag diagnostics)
    {
        var before = diagnostics.Count;
        var source = ContentText.Read(content, path, SourceSpan.None, diagnostics);
        if (source is null && diagnostics.Count == before)
            diagnostics.Report(PaperDiagnostics.NoPaper, new SourceSpan(new SourceText(path, string.Empty), 0, 0), path);
        return source;
    }

    private static Fields? ReadFrontMatter(SourceText source, SourceSpan? yaml, DiagnosticBag diagnostics)
    {
        if (yaml is not { } part)
        {
            diagnostics.Report(PaperDiagnostics.NoFrontMatter, new SourceSpan(source, 0, 0));
            return null;
        }
        var before = diagnostics.Count;
        var node = YamlReader.Read(part, diagnostics);
        if (node is null && diagnostics.Count == before)
            diagnostics.Report(PaperDiagnostics.FrontMatterEmpty, part with { Length = 0 });
        if (node is not null and not DataMap)
            diagnostics.Report(ShapeDiagnostics.WrongType, node.Span, "a group of keys", ShapeMatch.NameOf(node));
        return node is DataMap map ? new Fields(map) : null;
    }
}
