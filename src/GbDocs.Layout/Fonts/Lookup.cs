using System.Collections.Immutable;

namespace GbDocs.Layout.Fonts;

/// <summary>One step of substitution or positioning.</summary>
/// <param name="Type">What it does; the numbers are those of its table, extensions resolved.</param>
/// <param name="Flags">Which glyphs it passes over.</param>
/// <param name="Subtables">Tried in order until one applies.</param>
internal sealed record Lookup(int Type, int Flags, ImmutableArray<FontData> Subtables)
{
    private const int IgnoreMarks = 0x0008;

    public bool PassesOverMarks => (Flags & IgnoreMarks) != 0;
}
