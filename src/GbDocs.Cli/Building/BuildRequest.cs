using System.Collections.Immutable;

namespace GbDocs.Cli.Building;

/// <summary>What to build.</summary>
/// <param name="Papers">The papers in order.</param>
/// <param name="Formats">The formats in order; none to check only.</param>
/// <param name="OutputFolder">Full path of the folder under which outputs lie; not used where nothing is written.</param>
internal sealed record BuildRequest(ImmutableArray<PaperLocation> Papers, ImmutableArray<OutputFormat> Formats, string OutputFolder)
{
    /// <summary>The moment given by <c>SOURCE_DATE_EPOCH</c>; null where none is given.</summary>
    public DateTimeOffset? Moment { get; init; }
}
