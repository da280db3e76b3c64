using System.Collections.Immutable;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;

namespace GbDocs.Review.Versions;

/// <summary>What a line has in every language.</summary>
/// <param name="Notes">How many footnote marks.</param>
/// <param name="Fixed">What a translation leaves as it is: figures, documents cited, parts referred to; each once, in ordinal order.</param>
/// <param name="Length">How many characters; languages differ in this, but not by much.</param>
internal sealed record LineTraits(int Notes, ImmutableSortedSet<string> Fixed, int Length)
{
    private static readonly ImmutableSortedSet<string> Nothing = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    public static LineTraits None { get; } = new(0, Nothing, 0);

    /// <summary>The traits of a line.</summary>
    public static LineTraits Of(ImmutableArray<Inline> line)
    {
        var text = PlainText.Of(line);
        var found = Nothing.ToBuilder();
        var notes = Collect(line, found);
        found.UnionWith(Figures(text));
        return new LineTraits(notes, found.ToImmutable(), text.Length);
    }

    /// <summary>The traits of a part that has no line of its own: what the parts inside have, whose notes are counted there.</summary>
    public static LineTraits Of(ImmutableArray<Part> parts)
    {
        var found = Nothing.ToBuilder();
        foreach (var part in parts)
            found.UnionWith(part.Line.Fixed);
        return new LineTraits(0, found.ToImmutable(), parts.Sum(part => part.Line.Length));
    }

    private static int Collect(ImmutableArray<Inline> line, ImmutableSortedSet<string>.Builder found)
    {
        var notes = 0;
        foreach (var inline in line)
        {
            notes += inline is FootnoteMark ? 1 : 0;
            if (inline is Citation citation)
                found.UnionWith(citation.Works.Select(work => work.Key));
            if (inline is Reference reference)
                found.UnionWith(reference.Targets.Select(target => target.First.Value));
            notes += Collect(InlineContent.Of(inline), found);
        }
        return notes;
    }

    // Of a figure with separators only the runs of digits count: 10,796 is 10 796 in another language.
    private static IEnumerable<string> Figures(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var end = i;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
            if (end > i)
                yield return text[i..end];
            i = end;
        }
    }
}
