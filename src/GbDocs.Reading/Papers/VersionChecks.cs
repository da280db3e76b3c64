using System.Collections.Immutable;
using GbDocs.Model.Content;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Sources;
using GbDocs.Reading.Data;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Shapes;

namespace GbDocs.Reading.Papers;

/// <summary>Checks the front matter of a language version against that of the paper beside it.</summary>
internal static class VersionChecks
{
    // What a translation leaves as it is.
    private static readonly ImmutableArray<string> Shared =
        ["kind", "symbol", "committee", "section", "agenda-item", "action", "date", "report-number"];

    /// <summary>Reports keys that say another thing than in the original, and a version that has no original.</summary>
    public static void Check(string paperPath, Fields version, IContentFiles content, DiagnosticBag diagnostics)
    {
        var path = paperPath[..(paperPath.LastIndexOf('/') + 1)] + PaperFile.Name;
        // Faults of the original are reported where it is built.
        var ignored = new DiagnosticBag();
        if (ContentText.Read(content, path, SourceSpan.None, ignored) is not { } source)
        {
            diagnostics.Report(PaperDiagnostics.NoOriginal, version.Map!.Span with { Length = 0 });
            return;
        }
        var original = FrontMatter.Split(source).Yaml is { } yaml ? Fields.Of(YamlReader.Read(yaml, ignored)) : Fields.Of(null);
        foreach (var key in Shared)
        {
            if (version.Scalar(key) is { } own && original.Text(key) is { } other && other != own.Value)
                diagnostics.Report(PaperDiagnostics.OriginalDisagrees, own.Span, key, own.Value, other);
        }
    }
}
