using GbDocs.Model.Content;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Sources;
using GbDocs.Reading.Data;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Shapes;
using GbDocs.Templates;

namespace GbDocs.Reading.Merging;

/// <summary>Any template, rendered by itself: for template makers, without a paper.</summary>
public static class LooseTemplate
{
    /// <summary>Renders a template.</summary>
    /// <param name="files">The root that it and its includes lie under.</param>
    /// <param name="path">Its path in the root.</param>
    /// <param name="context">What it is given; globals and loader are put in.</param>
    /// <param name="data">The globals, as ReadData gives them.</param>
    /// <param name="diagnostics">Takes the faults.</param>
    /// <returns>The text and its origins; null where nothing could be made.</returns>
    public static MappedText? Render(IContentFiles files, string path, RenderContext context, ObjectValue data, DiagnosticBag diagnostics)
    {
        if (ContentText.Read(files, path, SourceSpan.None, diagnostics) is not { } source)
            return null;
        var loader = new RootLoader(files, diagnostics);
        return Template.Parse(source, diagnostics).Render(context with { Globals = data, Loader = loader }, diagnostics);
    }

    /// <summary>Reads a YAML or JSON file as globals; null where it is no group of keys.</summary>
    public static ObjectValue? ReadData(IContentFiles files, string path, DiagnosticBag diagnostics) =>
        ContentText.Read(files, path, SourceSpan.None, diagnostics) is { } source ? ReadData(source, diagnostics) : null;

    /// <summary>Reads YAML or JSON as globals; null where it is no group of keys.</summary>
    public static ObjectValue? ReadData(SourceText source, DiagnosticBag diagnostics)
    {
        var node = YamlReader.Read(source, diagnostics);
        if (node is DataMap map)
            return Values.Of(map);
        if (node is not null)
            diagnostics.Report(ShapeDiagnostics.WrongType, node.Span, "a group of keys", ShapeMatch.NameOf(node));
        return node is null && !diagnostics.HasErrors ? Value.Object([]) : null;
    }

    private sealed class RootLoader(IContentFiles files, DiagnosticBag diagnostics) : ITemplateLoader
    {
        public IEnumerable<string> Names => files.Files(string.Empty);

        public SourceText? Load(string name, SourceSpan from)
        {
            var path = files.Exists(name) ? name : name + PaperLoader.Ending;
            return files.Exists(path) ? ContentText.Read(files, path, from, diagnostics) : null;
        }
    }
}
