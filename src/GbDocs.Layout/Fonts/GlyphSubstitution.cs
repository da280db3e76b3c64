using System.Collections.Immutable;

namespace GbDocs.Layout.Fonts;

/// <summary>Substitutions of one script and set of features: single glyphs and ligatures (table GSUB, lookup types 1 and 4).</summary>
internal sealed class GlyphSubstitution(ImmutableArray<Lookup> lookups)
{
    private const int ExtensionType = 7;

    public static GlyphSubstitution Read(FontFace face, string script, IReadOnlySet<string> features) =>
        new(face.Tables.Optional("GSUB") is { } table ? new LookupTable(table, ExtensionType).LookupsFor(script, features) : []);

    public void Apply(GlyphBuffer buffer)
    {
        foreach (var lookup in lookups)
        {
            for (var i = 0; i < buffer.Count; i++)
                ApplyAt(lookup, buffer, i);
        }
    }

    private static void ApplyAt(Lookup lookup, GlyphBuffer buffer, int index)
    {
        foreach (var subtable in lookup.Subtables)
        {
            var covered = new Coverage(subtable.From(subtable.U16(2))).IndexOf(buffer[index].Id);
            if (covered < 0)
                continue;
            var isApplied = lookup.Type switch
            {
                1 => ReplaceOne(subtable, buffer, index, covered),
                4 => Ligate(subtable, buffer, index, covered),
                _ => false,
            };
            if (isApplied)
                return;
        }
    }

    private static bool ReplaceOne(FontData subtable, GlyphBuffer buffer, int index, int covered)
    {
        ref var glyph = ref buffer[index];
        glyph.Id = subtable.U16(0) == 1 ? (ushort)(glyph.Id + subtable.I16(4)) : subtable.U16(6 + (covered * 2));
        return true;
    }

    private static bool Ligate(FontData subtable, GlyphBuffer buffer, int index, int covered)
    {
        var set = subtable.From(subtable.U16(6 + (covered * 2)));
        for (var i = 0; i < set.U16(0); i++)
        {
            var ligature = set.From(set.U16(2 + (i * 2)));
            if (!Matches(ligature, buffer, index))
                continue;
            buffer.Join(index, ligature.U16(2), ligature.U16(0));
            return true;
        }
        return false;
    }

    // The first glyph is known to match; the others stand in the table, the count includes the first.
    private static bool Matches(FontData ligature, GlyphBuffer buffer, int index)
    {
        var count = ligature.U16(2);
        if (count == 0 || index + count > buffer.Count)
            return false;
        for (var i = 1; i < count; i++)
        {
            if (buffer[index + i - 1].IsJoinBarrier || buffer[index + i].Id != ligature.U16(2 + (i * 2)))
                return false;
        }
        return true;
    }
}
