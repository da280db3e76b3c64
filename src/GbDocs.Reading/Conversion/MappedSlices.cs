using System.Collections.Immutable;
using GbDocs.Model.Sources;

namespace GbDocs.Reading.Conversion;

/// <summary>Parts of mapped texts, their origins kept.</summary>
internal static class MappedSlices
{
    /// <summary>A part of a mapped text.</summary>
    public static MappedText Slice(this MappedText text, int start, int length)
    {
        var end = start + length;
        var stretches = ImmutableArray.CreateBuilder<MappedStretch>();
        foreach (var stretch in text.Stretches)
        {
            var from = Math.Max(stretch.Start, start);
            var to = Math.Min(stretch.Start + stretch.Length, end);
            if (from < to)
                stretches.Add(new MappedStretch(from - start, to - from, OriginOf(stretch, from, to), stretch.IsVerbatim));
        }
        return new MappedText(text.Text.Substring(start, length), stretches.ToImmutable());
    }

    /// <summary>A text that stands for one place as a whole, or unit for unit where it was typed so.</summary>
    public static MappedText Of(string text, SourceSpan origin)
    {
        var isVerbatim = origin.Length == text.Length && origin.Text.SequenceEqual(text);
        return new MappedText(text, [new MappedStretch(0, text.Length, origin, isVerbatim)]);
    }

    private static SourceSpan OriginOf(MappedStretch stretch, int from, int to) => stretch.IsVerbatim
        ? new SourceSpan(stretch.Origin.Source, stretch.Origin.Start + (from - stretch.Start), to - from)
        : stretch.Origin;
}
