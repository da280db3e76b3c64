using GbDocs.Model.Diagnostics;
using GbDocs.Model.Sources;

namespace GbDocs.Cli.Output;

/// <summary>A diagnostic and how its file is named to the user.</summary>
/// <param name="Diagnostic">The diagnostic.</param>
/// <param name="Paths">Names of files.</param>
internal sealed record FoundDiagnostic(Diagnostic Diagnostic, SourcePaths Paths)
{
    /// <summary>The file's name; null where the diagnostic lies in no file.</summary>
    public string? Path => Diagnostic.Span.Source is { } source ? Paths.Of(source) : null;

    /// <summary>First line and column.</summary>
    public LinePosition Start => Diagnostic.Span.Position;

    /// <summary>Line and column just after the last character.</summary>
    public LinePosition End => Diagnostic.Span.Source?.PositionOf(Diagnostic.Span.End) ?? Start;
}
