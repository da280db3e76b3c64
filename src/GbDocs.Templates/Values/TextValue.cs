using System.Collections.Immutable;
using GbDocs.Model.Sources;

namespace GbDocs.Templates;

/// <summary>A text, with the origin of its characters where that is known.</summary>
public sealed class TextValue : Value
{
    internal TextValue(string content, ImmutableArray<MappedStretch> stretches)
        : base(stretches.IsEmpty ? default : stretches[0].Origin)
    {
        Content = content;
        Stretches = stretches;
    }

    /// <summary>The text.</summary>
    public string Content { get; }

    /// <summary>The origins in order, without a gap; empty where none is known. A stretch of no known origin says <see cref="SourceSpan.None"/>.</summary>
    public ImmutableArray<MappedStretch> Stretches { get; }

    internal static TextValue Empty { get; } = new(string.Empty, []);

    /// <summary>A part of the text; its characters keep their origin.</summary>
    /// <param name="start">Offset of the first unit.</param>
    /// <param name="length">Number of units; both must lie within the text.</param>
    public TextValue Slice(int start, int length)
    {
        if (start == 0 && length == Content.Length)
            return this;
        if (length <= 0)
            return Empty;
        return new TextValue(Content.Substring(start, length), StretchesOf(start, length));
    }

    /// <summary>The same origins under other characters, one for one, as upper case has.</summary>
    internal TextValue WithSameLength(string content) =>
        content.Length == Content.Length ? new TextValue(content, Stretches) : new TextValue(content, Whole(content.Length));

    /// <summary>The origins of a part, counted from the part's own beginning.</summary>
    internal ImmutableArray<MappedStretch> StretchesOf(int start, int length)
    {
        if (Stretches.IsEmpty)
            return [];
        var end = start + length;
        var found = ImmutableArray.CreateBuilder<MappedStretch>();
        for (var i = IndexAt(start); i < Stretches.Length && Stretches[i].Start < end; i++)
        {
            var from = Math.Max(Stretches[i].Start, start);
            var to = Math.Min(Stretches[i].Start + Stretches[i].Length, end);
            found.Add(Cut(Stretches[i], from, to) with { Start = from - start });
        }
        return found.DrainToImmutable();
    }

    private static MappedStretch Cut(MappedStretch stretch, int from, int to)
    {
        if (!stretch.IsVerbatim)
            return stretch with { Length = to - from };
        var origin = new SourceSpan(stretch.Origin.Source, stretch.Origin.Start + from - stretch.Start, to - from);
        return new MappedStretch(from, to - from, origin, IsVerbatim: true);
    }

    private ImmutableArray<MappedStretch> Whole(int length)
    {
        if (Stretches.IsEmpty || length == 0)
            return [];
        var origin = Stretches.Aggregate(SourceSpan.None, (span, stretch) => span.Through(stretch.Origin));
        return [new MappedStretch(0, length, origin, IsVerbatim: false)];
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
}
