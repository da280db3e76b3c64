using GbDocs.Model.Measures;

namespace GbDocs.Layout.Text.Breaking;

/// <summary>Finds the stop to which a tab jumps.</summary>
internal static class TabStops
{
    /// <summary>The first stop after a place: a named one, the edge of a hanging indent, or one of the regular ones after both.</summary>
    public static TabStop After(long x, ParagraphShape shape, LineFrame frame)
    {
        var hanging = shape.FirstLineIndent < Length.Zero && shape.LeftIndent.Emu > x ? shape.LeftIndent : Length.Unbounded;
        foreach (var stop in shape.TabStops)
        {
            if (stop.Position.Emu > x && stop.Position <= hanging)
                return stop;
        }
        return hanging < Length.Unbounded ? new TabStop(hanging) : new TabStop(Regular(x, shape, frame));
    }

    private static Length Regular(long x, ParagraphShape shape, LineFrame frame)
    {
        var interval = shape.DefaultTabInterval.Emu;
        return interval <= 0 ? frame.Left + frame.Width : new Length(((Math.Max(0, x) / interval) + 1) * interval);
    }
}
