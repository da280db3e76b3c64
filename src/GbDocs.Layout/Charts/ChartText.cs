using System.Collections.Immutable;
using GbDocs.Layout.Text;
using GbDocs.Model.Measures;

namespace GbDocs.Layout.Charts;

/// <summary>A label of a chart, broken into lines.</summary>
/// <param name="Lines">Its lines.</param>
/// <param name="LineHeight">From line to line.</param>
internal sealed record ChartText(ImmutableArray<Line> Lines, Length LineHeight)
{
    /// <summary>Width of its longest line.</summary>
    public Length Width => Lines.IsEmpty ? Length.Zero : new Length(Lines.Max(l => l.Width.Emu));

    /// <summary>Height of all lines.</summary>
    public Length Height => LineHeight * Lines.Length;
}
