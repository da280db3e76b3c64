using System.Collections.Immutable;

namespace GbDocs.Model.Sources;

/// <summary>
/// A generated text that knows where each of its characters came from: what the merge hands to the reader.
/// The stretches follow each other without a gap and cover the whole text.
/// </summary>
/// <param name="Text">The generated text.</param>
/// <param name="Stretches">Its origins in order.</param>
public sealed record MappedText(string Text, ImmutableArray<MappedStretch> Stretches)
{
    /// <summary>A text that is its own origin.</summary>
    public static MappedText Of(SourceText source) =>
        new(source.Text, [new MappedStretch(0, source.Text.Length, new SourceSpan(source, 0, source.Text.Length), IsVerbatim: true)]);

    /// <summary>
    /// The origin of a stretch of the generated text. Where the stretch has several origins in one source the span runs
    /// through them all; where they lie in several sources the first speaks.
    /// </summary>
    public SourceSpan SpanOf(int start, int length)
    {
        if (Stretches.IsEmpty)
            return SourceSpan.None;
        var first = IndexAt(start);
        var span = OriginIn(Stretches[first], start, Math.Max(length, 0));
        var end = start + length;
        for (var i = first + 1; i < Stretches.Length && Stretches[i].Start < end; i++)
            span = span.Through(OriginIn(Stretches[i], Stretches[i].Start, end - Stretches[i].Start));
        return span;
    }

    private int IndexAt(int offset)
    {
        var low = 0;
        var high = Stretches.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Stretches[middle].Start <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }

    private static SourceSpan OriginIn(MappedStretch stretch, int start, int length)
    {
        if (!stretch.IsVerbatim)
            return stretch.Origin;
        var skipped = Math.Clamp(start - stretch.Start, 0, stretch.Origin.Length);
        var kept = Math.Min(length, stretch.Origin.Length - skipped);
        return new SourceSpan(stretch.Origin.Source, stretch.Origin.Start + skipped, kept);
    }
}
