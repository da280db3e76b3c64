using GbDocs.Model.Content;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Sources;
using GbDocs.Reading.Data;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Shapes;

namespace GbDocs.Reading.Templates;

/// <summary>Reads a file of a template together with those of the templates that it extends.</summary>
internal sealed class TemplateFile(string name, GroupShape shape, IContentFiles templates, DiagnosticBag diagnostics)
{
    /// <summary>The file of a template laid over the built-in one; the built-in one alone where the template has none.</summary>
    public DataMap Read(string template, DataMap builtIn) => Read(template, builtIn, []);

    private DataMap Read(string template, DataMap builtIn, List<string> chain)
    {
        chain.Add(template);
        if (ReadOne($"{template}/{name}") is not { } own)
            return builtIn;
        if (own.Find("extends")?.Value is not DataScalar { IsNull: false } parent)
            return DataMerge.Over(builtIn, own);
        return DataMerge.Over(ReadParent(parent, builtIn, chain), own);
    }

    private DataMap ReadParent(DataScalar parent, DataMap builtIn, List<string> chain)
    {
        if (chain.Contains(parent.Value))
        {
            diagnostics.Report(TemplateDiagnostics.Cycle, parent.Span, string.Join(" → ", chain.Append(parent.Value)));
            return builtIn;
        }
        if (!templates.Exists($"{parent.Value}/{name}"))
        {
            var names = templates.Folders(string.Empty).Where(f => templates.Exists($"{f}/{name}"));
            diagnostics.Report(TemplateDiagnostics.UnknownParent, parent.Span, parent.Value, name, Nearest.To(parent.Value, names));
            return builtIn;
        }
        return Read(parent.Value, builtIn, chain);
    }

    private DataMap? ReadOne(string path)
    {
        var source = ContentText.Read(templates, path, SourceSpan.None, diagnostics);
        if (source is null || YamlReader.Read(source, diagnostics) is not { } node)
            return null;
        new ShapeChecker(diagnostics).Check(node, shape);
        return node as DataMap;
    }
}
