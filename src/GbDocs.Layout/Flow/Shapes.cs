using GbDocs.Layout.Text;
using GbDocs.Model.Measures;
using GbDocs.Model.Styles;
using TabStop = GbDocs.Layout.Text.TabStop;

namespace GbDocs.Layout.Flow;

/// <summary>Paragraph styles → the room and rules of line breaking.</summary>
internal static class Shapes
{
    /// <summary>The shape of a paragraph in a measure.</summary>
    public static ParagraphShape Of(ParagraphStyle style, Length width, TextDirection direction)
    {
        var isMirrored = direction == TextDirection.RightToLeft;
        return new ParagraphShape
        {
            Width = width,
            Alignment = AlignmentOf(style.Alignment, isMirrored),
            LeftIndent = isMirrored ? style.IndentEnd : style.IndentStart,
            RightIndent = isMirrored ? style.IndentStart : style.IndentEnd,
            FirstLineIndent = style.FirstLine,
            TabStops = [.. style.TabStops.Select(StopOf)],
            Composition = style.BalancesLines ? Composition.Balanced : Composition.TotalFit,
            Hyphenate = style.Hyphenates,
            Direction = direction,
        };
    }

    /// <summary>Whether a tab after a number jumps to where the text stands: a hanging line or a named stop.</summary>
    public static bool HasTab(ParagraphStyle style) => style.FirstLine < Length.Zero || !style.TabStops.IsEmpty;

    private static TextAlignment AlignmentOf(Alignment alignment, bool isMirrored) => alignment switch
    {
        Alignment.Start => isMirrored ? TextAlignment.Right : TextAlignment.Left,
        Alignment.Centre => TextAlignment.Centre,
        Alignment.End => isMirrored ? TextAlignment.Left : TextAlignment.Right,
        Alignment.Justified => TextAlignment.Justified,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static TabStop StopOf(Model.Styles.TabStop stop) =>
        new(stop.Position, KindOf(stop.Kind), stop.Leader.Length == 0 ? null : stop.Leader[0]);

    private static TabAlignment KindOf(TabStopKind kind) => kind switch
    {
        TabStopKind.Start => TabAlignment.Left,
        TabStopKind.Centre => TabAlignment.Centre,
        TabStopKind.End => TabAlignment.Right,
        TabStopKind.Decimal => TabAlignment.Decimal,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
