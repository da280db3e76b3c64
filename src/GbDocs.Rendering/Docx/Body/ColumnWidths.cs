using System.Collections.Immutable;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Model.Styles;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>The widths of a table's columns: those of the layout, else the drafter's shares, else by the length of their texts.</summary>
internal static class ColumnWidths
{
    private const int Whole = 1_000;

    // A column of long text is as wide as this many characters ask for; more only makes it longer.
    private const int LongestCounted = 400;

    /// <summary>The widths.</summary>
    public static ImmutableArray<Length> Of(DocxBuild build, NodeId id, TableGrid grid, (Length Measure, TableStyle Style) room)
    {
        if (build.Options.ColumnWidths.TryGetValue(id, out var known) && known.Length == grid.Columns.Length)
            return known;
        var shared = grid.Columns.Sum(c => c.Share);
        var free = Math.Max(Whole - shared, Whole / 10);
        var weights = grid.Columns.Select((c, i) => c.Share > 0 ? 0L : WeightOf(build, grid, i)).ToArray();
        var sum = Math.Max(1, weights.Sum());
        var parts = grid.Columns.Select((c, i) => c.Share > 0 ? c.Share * sum : free * weights[i]).ToArray();
        var total = Math.Max(1, parts.Sum());
        return [.. parts.Select(p => room.Measure.Scale(p, total))];
    }

    // The square root lets a long text take more lines before it takes more width.
    private static long WeightOf(DocxBuild build, TableGrid grid, int column)
    {
        var longest = grid.Rows
            .SelectMany(r => r.Cells)
            .Where(c => c.Column == column && c.ColumnSpan == 1)
            .Select(c => c.Content.Sum(b => LengthOf(build, b)))
            .DefaultIfEmpty(1)
            .Max();
        return 40 + (long)Math.Sqrt(Math.Clamp(longest, 1, LongestCounted) * 1_000);
    }

    private static int LengthOf(DocxBuild build, Block block) => block switch
    {
        Paragraph p => PlainText.Of(p.Content, build.Resolved.References).Length,
        ListBlock l => l.Items.Sum(i => i.Content.Sum(b => LengthOf(build, b))),
        _ => LongestCounted,
    };
}
