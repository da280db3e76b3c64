namespace GbDocs.Layout.Fonts;

/// <summary>Sets a combining mark on its base or on another mark, anchor on anchor (GPOS lookup types 4 and 6, which share one form).</summary>
internal static class MarkAttachment
{
    /// <returns>The index after the mark where it was set, 0 where the lookup does not know the pair.</returns>
    public static int Apply(Lookup lookup, GlyphBuffer buffer, int mark, int onto)
    {
        if (onto < 0)
            return 0;
        foreach (var subtable in lookup.Subtables)
        {
            var markIndex = new Coverage(subtable.From(subtable.U16(2))).IndexOf(buffer[mark].Id);
            var baseIndex = new Coverage(subtable.From(subtable.U16(4))).IndexOf(buffer[onto].Id);
            if (markIndex >= 0 && baseIndex >= 0 && TrySet(subtable, (markIndex, baseIndex), buffer, (mark, onto)))
                return mark + 1;
        }
        return 0;
    }

    private static bool TrySet(FontData subtable, (int Mark, int Base) index, GlyphBuffer buffer, (int Mark, int Onto) glyph)
    {
        var marks = subtable.From(subtable.U16(8));
        var bases = subtable.From(subtable.U16(10));
        var markClass = marks.U16(2 + (index.Mark * 4));
        var classes = subtable.U16(6);
        var anchorAt = markClass < classes ? bases.U16(2 + (((index.Base * classes) + markClass) * 2)) : 0;
        if (anchorAt == 0)
            return false;
        var markAnchor = marks.From(marks.U16(4 + (index.Mark * 4)));
        var baseAnchor = bases.From(anchorAt);
        ref var moved = ref buffer[glyph.Mark];
        var pen = 0; // from the base's origin to the mark's
        for (var i = glyph.Onto; i < glyph.Mark; i++)
            pen += buffer[i].Advance + buffer[i].Kerning;
        moved.XOffset = buffer[glyph.Onto].XOffset + baseAnchor.I16(2) - markAnchor.I16(2) - pen;
        moved.YOffset = buffer[glyph.Onto].YOffset + baseAnchor.I16(4) - markAnchor.I16(4);
        return true;
    }
}
