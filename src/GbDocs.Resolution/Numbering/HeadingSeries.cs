using System.Collections.Immutable;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Model.Rules;

namespace GbDocs.Resolution.Numbering;

/// <summary>Counts the headings of one run of text: the body, an appendix, a reproduced text.</summary>
/// <param name="scheme">Formats by level, level 1 first.</param>
/// <param name="kind">What level 1 is; deeper levels are sections of the same text.</param>
/// <param name="shallowest">The level of the run's headings that counts as its first.</param>
internal sealed class HeadingSeries(ImmutableArray<NumberFormat> scheme, NumberKind kind, int shallowest)
{
    private const int Levels = 6;
    private readonly int[] counts = new int[Levels + 1];
    private readonly string[] citations = [.. Enumerable.Repeat(string.Empty, Levels + 1)];

    /// <summary>Counts a heading; null where it takes no number.</summary>
    public Number? Next(Heading heading)
    {
        var level = Math.Clamp(heading.Level - shallowest + 1, 1, Levels);
        Array.Clear(counts, level + 1, Levels - level);
        var format = level <= scheme.Length ? scheme[level - 1] : NumberFormat.None;
        if (!heading.IsNumbered || format.Style == NumberStyle.None)
        {
            // What stands below a heading without a number is cited as if the heading were not there.
            Cite(level, citations[level - 1]);
            return null;
        }
        var ordinal = ++counts[level];
        Cite(level, Figures.Compose(citations[level - 1], Figures.CitationPart(format, ordinal)));
        return new Number(KindAt(level), Figures.Mark(format, ordinal), citations[level], ordinal, level) { IsFirst = ordinal == 1 };
    }

    private void Cite(int level, string citation) => Array.Fill(citations, citation, level, Levels - level + 1);

    private NumberKind KindAt(int level) => kind == NumberKind.Chapter && level > 1 ? NumberKind.Section : kind;
}
