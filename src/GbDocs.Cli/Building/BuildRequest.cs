using System.Collections.Immutable;

namespace GbDocs.Cli.Building;

/// <summary>What to build.</summary>
/// <param name="Papers">The papers in order.</param>
/// <param name="Formats">The formats in order.</param>
/// <param name="OutputFolder">Full path of the folder under which outputs lie; null to write nothing.</param>
internal sealed record BuildRequest(ImmutableArray<PaperLocation> Papers, ImmutableArray<OutputFormat> Formats, string? OutputFolder)
{
    /// <summary>The moment given by <c>SOURCE_DATE_EPOCH</c>; null where none is given.</summary>
    public DateTimeOffset? Moment { get; init; }

    /// <summary>Whether a PDF carries the sources of its paper along.</summary>
    public bool AttachesSources { get; init; }
}
