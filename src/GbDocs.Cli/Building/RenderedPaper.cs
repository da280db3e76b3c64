using System.Collections.Immutable;
using GbDocs.Rendering;

namespace GbDocs.Cli.Building;

/// <summary>A paper in the formats that were asked for.</summary>
/// <param name="Files">One file a format, in the order asked for.</param>
/// <param name="Pages">Printed pages; null where no format needed them.</param>
internal sealed record RenderedPaper(ImmutableArray<RenderedFile> Files, int? Pages);
