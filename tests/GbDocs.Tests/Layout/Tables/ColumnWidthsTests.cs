using System.Collections.Immutable;
using GbDocs.Layout.Tables;
using GbDocs.Model.Papers;
using static GbDocs.Tests.Layout.Pages.SquarePaper;

namespace GbDocs.Tests.Layout.Tables;

public sealed class ColumnWidthsTests
{
    [Theory]
    [InlineData("10-20 10-20", 100, true, "50 50")]
    [InlineData("10-20 10-60", 100, true, "25 75")]
    [InlineData("10-20 10-60", 100, false, "20 60")]
    [InlineData("10-110 10-60", 100, true, "63 37")]
    [InlineData("80-90 80-90", 100, true, "50 50")]
    [InlineData("30-100000 10-20", 100, false, "88 12")]
    public void Content_decides(string needs, int measure, bool fills, string expected) =>
        Assert.Equal(expected, Widths(needs, [0, 0], measure, fills));

    [Theory]
    [InlineData("10-20 10-20", 300, 700, "30 70")]
    [InlineData("10-20 10-20", 300, 0, "30 70")]
    [InlineData("10-20 10-20", 300, 300, "50 50")]
    [InlineData("10-20 10-20", 3000, 1000, "75 25")]
    public void Shares_decide_where_they_are_given(string needs, int first, int second, string expected) =>
        Assert.Equal(expected, Widths(needs, [first, second], 100, true));

    [Fact]
    public void Cell_over_two_columns_widens_both()
    {
        ColumnNeed[] needs = [new(0, 1, Points(10), Points(10)), new(1, 1, Points(10), Points(30)), new(0, 2, Points(60), Points(80))];
        var widths = ColumnWidths.Of([new(ColumnAlignment.Start), new(ColumnAlignment.Start)], needs, Points(200), fills: false);
        Assert.Equal("20pt 60pt", string.Join(' ', widths));
    }

    private static string Widths(string needs, ImmutableArray<int> shares, int measure, bool fills)
    {
        var parsed = needs.Split(' ').Select((n, i) => new ColumnNeed(i, 1, Points(int.Parse(n.Split('-')[0], null)), Points(int.Parse(n.Split('-')[1], null))));
        var widths = ColumnWidths.Of([.. shares.Select(s => new TableColumn(ColumnAlignment.Start, s))], parsed, Points(measure), fills);
        return string.Join(' ', widths.Select(w => $"{w.Points:0}"));
    }
}
