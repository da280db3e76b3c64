using GbDocs.Layout.Text.Breaking;
using GbDocs.Layout.Text.Shaping;
using GbDocs.Model.Measures;

namespace GbDocs.Layout.Text;

/// <summary>Fills the jump to a tab stop with signs.</summary>
internal static class TabLeader
{
    /// <summary>The signs between two places, on a grid that all lines of a measure share; null where the stop has no leader or no room.</summary>
    public static PlacedRun? Between(Length from, Length to, ParagraphRun source, ParagraphShape shape)
    {
        if (TabStops.After(from.Emu, shape, default).Leader is not { } sign)
            return null;
        var one = RunPrinter.PrintSign(sign.ToString(), source, RunKind.Leader);
        var pitch = one.Width.Emu;
        if (pitch <= 0)
            return null;
        var first = (from.Emu + pitch) / pitch; // leaves a gap of up to one sign after the text
        var count = (int)((to.Emu / pitch) - first);
        if (count <= 0)
            return null;
        var run = one with { Glyphs = [.. Enumerable.Repeat(one.Glyphs, count).SelectMany(g => g)], Width = one.Width * count };
        return new PlacedRun(new Length(first * pitch), run);
    }
}
