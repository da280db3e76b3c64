using GbDocs.Layout.Text.Shaping;
using GbDocs.Model.Measures;

namespace GbDocs.Layout.Text.Breaking;

/// <summary>As few lines as can be, all about as long: the narrowest room that takes no line more.</summary>
internal static class BalancedFit
{
    private const int MostPlaces = 1_000; // longer texts are no headings

    /// <summary>The places chosen; null where the text is too long to balance.</summary>
    public static List<Breakpoint>? Solve(ParagraphGlyphs paragraph, List<Breakpoint> points, LineFrames frames)
    {
        if (points.Count > MostPlaces)
            return null;
        var fewest = new FirstFit(paragraph, frames).Solve(points).Count;
        var (fits, fails) = (0L, frames.LeastWidth());
        while (fails - fits > 1)
        {
            var middle = (fits + fails) / 2;
            if (FitsIn(fewest, paragraph, points, frames with { Narrower = new Length(middle) }))
                fits = middle;
            else
                fails = middle;
        }
        return new FirstFit(paragraph, frames with { Narrower = new Length(fits) }).Solve(points);
    }

    // No part may be broken only for the sake of balance.
    private static bool FitsIn(int lines, ParagraphGlyphs paragraph, List<Breakpoint> points, LineFrames frames)
    {
        var ends = new FirstFit(paragraph, frames).Solve(points);
        return ends.Count <= lines && ends.TrueForAll(points.Contains);
    }
}
