using System.Collections.Immutable;

namespace GbDocs.Reading.Data;

/// <summary>Lays one file over another: a template that extends another says only what differs.</summary>
internal static class DataMerge
{
    /// <summary>Groups are merged key by key; any other value of the upper file replaces the lower one's.</summary>
    public static DataMap Over(DataMap lower, DataMap upper)
    {
        var entries = ImmutableArray.CreateBuilder<DataEntry>(lower.Entries.Length + upper.Entries.Length);
        foreach (var entry in lower.Entries)
            entries.Add(upper.Find(entry.Key.Value) is { } above ? Over(entry, above) : entry);
        entries.AddRange(upper.Entries.Where(e => lower.Find(e.Key.Value) is null));
        return new DataMap(upper.Span, entries.ToImmutable());
    }

    private static DataEntry Over(DataEntry lower, DataEntry upper) =>
        lower.Value is DataMap below && upper.Value is DataMap above ? upper with { Value = Over(below, above) } : upper;
}
