using System.Numerics;

namespace GbDocs.Layout.Fonts;

/// <summary>Adjusts two glyphs that stand side by side (GPOS lookup type 2, single pairs and pairs of classes).</summary>
internal static class PairAdjustment
{
    private const int XPlacement = 0x1;
    private const int YPlacement = 0x2;
    private const int XAdvance = 0x4;

    public static bool TryApply(FontData subtable, ref ShapedGlyph first, ref ShapedGlyph second, out bool usesSecond)
    {
        var (format1, format2) = (subtable.U16(4), subtable.U16(6));
        usesSecond = format2 != 0;
        var covered = new Coverage(subtable.From(subtable.U16(2))).IndexOf(first.Id);
        if (covered < 0)
            return false;
        var size = SizeOf(format1) + SizeOf(format2);
        var values = subtable.U16(0) switch
        {
            1 => InSet(subtable.From(subtable.U16(10 + (covered * 2))), second.Id, size),
            2 => InClasses(subtable, first.Id, second.Id, size),
            _ => null,
        };
        if (values is not { } found)
            return false;
        Adjust(ref first, found, format1);
        Adjust(ref second, found.From(SizeOf(format1)), format2);
        return true;
    }

    private static FontData? InSet(FontData set, ushort second, int size)
    {
        var (low, high) = (0, set.U16(0) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var at = 2 + (middle * (2 + size));
            var found = set.U16(at);
            if (found == second)
                return set.Part(at + 2, size);
            (low, high) = found < second ? (middle + 1, high) : (low, middle - 1);
        }
        return null;
    }

    private static FontData? InClasses(FontData subtable, ushort first, ushort second, int size)
    {
        var class1 = new GlyphClasses(subtable.From(subtable.U16(8))).Of(first);
        var class2 = new GlyphClasses(subtable.From(subtable.U16(10))).Of(second);
        var (count1, count2) = (subtable.U16(12), subtable.U16(14));
        return class1 < count1 && class2 < count2 ? subtable.Part(16 + (((class1 * count2) + class2) * size), size) : null;
    }

    // Each bit of the format stands for a field of 16 bits; those above the third do not matter for lines of text.
    private static int SizeOf(ushort format) => BitOperations.PopCount(format) * 2;

    private static void Adjust(ref ShapedGlyph glyph, FontData values, int format)
    {
        var at = 0;
        if ((format & XPlacement) != 0)
            glyph.XOffset += values.I16(Next(ref at));
        if ((format & YPlacement) != 0)
            glyph.YOffset += values.I16(Next(ref at));
        if ((format & XAdvance) != 0)
            glyph.Kerning += values.I16(Next(ref at));
    }

    private static int Next(ref int at) => (at += 2) - 2;
}
