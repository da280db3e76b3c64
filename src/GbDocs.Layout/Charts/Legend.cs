using System.Collections.Immutable;
using GbDocs.Layout.Pages;
using GbDocs.Model.Measures;

namespace GbDocs.Layout.Charts;

/// <summary>Names beside samples of their colour or pattern, in centred rows.</summary>
internal sealed class Legend(ChartCanvas canvas)
{
    private static readonly Length Sample = Length.FromMillimetres(7);
    private static readonly Length Gap = Length.FromMillimetres(2);

    /// <summary>Draws the legend.</summary>
    /// <param name="names">The names in order.</param>
    /// <param name="top">Where it begins.</param>
    /// <param name="sample">Draws the sample of a name in an area.</param>
    /// <returns>Where it ends.</returns>
    public Length Draw(ImmutableArray<string> names, Length top, Action<Rectangle, int> sample)
    {
        var texts = names.Select(n => canvas.Set([n], canvas.Width - Sample - (Gap * 2))).ToArray();
        for (var first = 0; first < texts.Length;)
        {
            var end = first + 1;
            var width = WidthOf(texts[first]);
            for (; end < texts.Length && width + WidthOf(texts[end]) <= canvas.Width; end++)
                width += WidthOf(texts[end]);
            DrawRow(texts, (first, end), new PagePoint((canvas.Width - width) / 2, top), sample);
            top += new Length(texts[first..end].Max(t => t.Height.Emu)) + (Gap / 2);
            first = end;
        }
        return top;
    }

    private static Length WidthOf(ChartText text) => Sample + Gap + text.Width + (Gap * 2);

    private void DrawRow(ChartText[] texts, (int First, int End) range, PagePoint at, Action<Rectangle, int> sample)
    {
        var left = at.X;
        for (var i = range.First; i < range.End; i++)
        {
            var height = canvas.LineHeight.Scale(3, 5);
            sample(new Rectangle(left, at.Y + ((canvas.LineHeight - height) / 2), Sample, height), i);
            canvas.Print(texts[i], new PagePoint(left + Sample + Gap, at.Y));
            left += WidthOf(texts[i]);
        }
    }
}
