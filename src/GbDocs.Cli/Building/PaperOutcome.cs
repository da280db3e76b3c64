using System.Collections.Immutable;
using GbDocs.Cli.Output;
using GbDocs.Model.Diagnostics;

namespace GbDocs.Cli.Building;

/// <summary>What became of one paper.</summary>
/// <param name="Location">The paper.</param>
/// <param name="Diagnostics">What was found in it, sorted.</param>
/// <param name="Paths">How its files are named to the user.</param>
internal sealed record PaperOutcome(PaperLocation Location, ImmutableArray<Diagnostic> Diagnostics, SourcePaths Paths)
{
    /// <summary>The paper as built; null where it has errors or a fault stood in the way.</summary>
    public RenderedPaper? Rendered { get; init; }

    /// <summary>Full path of the folder that holds its files; null where none were written.</summary>
    public string? Folder { get; init; }

    /// <summary>How many diagnostics were found beyond those kept.</summary>
    public int Suppressed { get; init; }

    /// <summary>A fault of ours or of the machine; null where there was none.</summary>
    public Exception? Fault { get; init; }

    /// <summary>Whether the content has errors.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Descriptor.Severity == Severity.Error);
}
