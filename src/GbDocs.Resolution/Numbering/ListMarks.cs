using System.Collections.Immutable;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Model.Rules;

namespace GbDocs.Resolution.Numbering;

/// <summary>The marks of list items.</summary>
internal static class ListMarks
{
    /// <summary>The number of an item.</summary>
    /// <param name="rules">Marks by kind and depth.</param>
    /// <param name="list">The item's list.</param>
    /// <param name="index">The item's place in it, from 0.</param>
    /// <param name="place">Depth of the list, from 1, and the citation of what it belongs to.</param>
    public static Number Of(NumberingRules rules, ListBlock list, int index, (int Depth, string Parent) place)
    {
        var ordinal = list.Start + index;
        var (mark, part) = MarkOf(rules, list.Kind, ordinal, place.Depth);
        var citation = part.Length == 0 ? string.Empty : place.Parent + part;
        return new Number(NumberKind.ListItem, mark, citation, ordinal, place.Depth) { IsFirst = index == 0 };
    }

    private static (string Mark, string Part) MarkOf(NumberingRules rules, ListKind kind, int ordinal, int depth) => kind switch
    {
        ListKind.Bullet => (rules.Bullets.IsEmpty ? "•" : At(rules.Bullets, depth), string.Empty),
        ListKind.Dash => ("–", string.Empty),
        ListKind.Letter => Ordered(rules.Letters, ordinal, depth),
        ListKind.Roman => Ordered(rules.Romans, ordinal, depth),
        ListKind.Arabic => Ordered(rules.Arabics, ordinal, depth),
        _ => (string.Empty, string.Empty),
    };

    private static (string Mark, string Part) Ordered(ImmutableArray<NumberFormat> formats, int ordinal, int depth)
    {
        var format = formats.IsEmpty ? new NumberFormat(NumberStyle.Arabic, "", ".") : At(formats, depth);
        return (Figures.Mark(format, ordinal), $"({Figures.Of(format.Style, ordinal)})");
    }

    private static T At<T>(ImmutableArray<T> byDepth, int depth) => byDepth[Math.Min(depth, byDepth.Length) - 1];
}
