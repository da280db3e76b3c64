using System.Collections.Immutable;

namespace GbDocs.Layout.Fonts;

/// <summary>Kerning and mark placement of one script (tables GPOS, lookup types 2, 4 and 6, and kern where GPOS does not kern).</summary>
internal sealed class GlyphPositioning
{
    private const int ExtensionType = 9;
    private const int PairType = 2;
    private const int MarkToBaseType = 4;
    private const int MarkToMarkType = 6;

    private readonly ImmutableArray<Lookup> lookups;
    private readonly KernTable? kern;

    private GlyphPositioning(ImmutableArray<Lookup> lookups, KernTable? kern)
    {
        this.lookups = lookups;
        this.kern = kern;
    }

    public static GlyphPositioning Read(FontFace face, string script, bool kerning)
    {
        string[] features = kerning ? ["kern", "mark", "mkmk"] : ["mark", "mkmk"];
        ImmutableArray<Lookup> lookups = face.Tables.Optional("GPOS") is { } table
            ? new LookupTable(table, ExtensionType).LookupsFor(script, features.ToHashSet())
            : [];
        var hasPairs = lookups.Any(l => l.Type == PairType);
        return new GlyphPositioning(lookups, kerning && !hasPairs && face.Tables.Optional("kern") is { } old ? new KernTable(old) : null);
    }

    public void Apply(GlyphBuffer buffer)
    {
        if (kern is not null)
            ApplyKern(buffer);
        foreach (var lookup in lookups)
        {
            for (var i = 0; i < buffer.Count; i = Math.Max(i + 1, ApplyAt(lookup, buffer, i)))
            {
            }
        }
    }

    private void ApplyKern(GlyphBuffer buffer)
    {
        for (var i = 0; i + 1 < buffer.Count; i++)
            buffer[i].Kerning += kern!.Between(buffer[i].Id, buffer[i + 1].Id);
    }

    // The index from which the lookup goes on; 0 where the next one follows.
    private static int ApplyAt(Lookup lookup, GlyphBuffer buffer, int index) => lookup.Type switch
    {
        PairType => ApplyPair(lookup, buffer, index),
        MarkToBaseType when buffer[index].IsMark => MarkAttachment.Apply(lookup, buffer, index, BaseOf(buffer, index)),
        MarkToMarkType when buffer[index].IsMark && index > 0 && buffer[index - 1].IsMark => MarkAttachment.Apply(lookup, buffer, index, index - 1),
        _ => 0,
    };

    private static int BaseOf(GlyphBuffer buffer, int index)
    {
        while (index >= 0 && buffer[index].IsMark)
            index--;
        return index;
    }

    private static int ApplyPair(Lookup lookup, GlyphBuffer buffer, int index)
    {
        if (lookup.PassesOverMarks && buffer[index].IsMark)
            return 0;
        var next = index + 1;
        while (lookup.PassesOverMarks && next < buffer.Count && buffer[next].IsMark)
            next++;
        if (next >= buffer.Count)
            return 0;
        foreach (var subtable in lookup.Subtables)
        {
            if (PairAdjustment.TryApply(subtable, ref buffer[index], ref buffer[next], out var usesSecond))
                return usesSecond ? next + 1 : next; // a pair that moves its second glyph uses it up
        }
        return 0;
    }
}
