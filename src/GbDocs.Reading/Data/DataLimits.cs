namespace GbDocs.Reading.Data;

/// <summary>How large a data file may be; beyond it reading stops with a diagnostic.</summary>
/// <param name="Nodes">Values in one file.</param>
/// <param name="Depth">Values within values.</param>
/// <param name="Characters">UTF-16 units in one file.</param>
internal sealed record DataLimits(int Nodes = 100_000, int Depth = 64, int Characters = 1_000_000)
{
    /// <summary>What no file of a paper comes near.</summary>
    public static DataLimits Default { get; } = new();
}
