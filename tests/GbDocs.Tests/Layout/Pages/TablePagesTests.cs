using System.Collections.Frozen;
using GbDocs.Layout.Pages;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Sources;
using GbDocs.Model.Styles;
using static GbDocs.Tests.Layout.Pages.SquarePaper;
using static GbDocs.Tests.Support.PaperBuilder;

namespace GbDocs.Tests.Layout.Pages;

/// <summary>Tables without padding and lines, whose cells are set like paragraphs.</summary>
public sealed class TablePagesTests
{
    private static readonly StyleSheet Plain10 = WithTable(Bare);

    private static TableStyle Bare => new(StyleNames.Table) { PaddingSide = Length.Zero, PaddingEdge = Length.Zero, KeepTogetherRows = 0 };

    [Fact]
    public void Columns_take_their_given_shares()
    {
        var table = Cells([["ab", "cd"]]);
        var page = Lay(PaperOf(table with { Grid = table.Grid with { Columns = [new(ColumnAlignment.Start, 300), new(ColumnAlignment.Start, 700)] } }), Plain10).Pages[0];
        Assert.Equal([20m, 50m], page.Items.OfType<GlyphItem>().Select(g => g.X.Points));
    }

    [Fact]
    public void Header_row_is_repeated_on_each_page()
    {
        var table = TableOf("t", null, [["head"], .. Enumerable.Range(1, 12).Select(i => new[] { $"r{i}" })]);
        var document = Lay(PaperOf(table), Plain10);
        Assert.Equal(["head r1 r2 r3 r4 r5 r6 r7 r8 r9", "head r10 r11 r12"], Show(document));
        var repeated = document.Pages[1].Items.OfType<GlyphItem>().First();
        Assert.Equal(ArtifactKind.Pagination, repeated.Tag.Artifact);
    }

    [Fact]
    public void Group_row_is_not_left_at_the_foot_of_a_page()
    {
        var rows = Enumerable.Range(1, 9).Select(i => RowOf(RowRole.Body, Plain(null, $"r{i}")))
            .Append(RowOf(RowRole.Group, Plain(null, "group"))).Append(RowOf(RowRole.Body, Plain(null, "r10"))).Append(RowOf(RowRole.Body, Plain(null, "r11")));
        Assert.Equal(["r1 r2 r3 r4 r5 r6 r7 r8 r9", "group r10 r11"], Show(Lay(PaperOf(Grid(rows)), Plain10)));
    }

    [Fact]
    public void Total_row_stays_with_a_row_above_it()
    {
        var rows = Enumerable.Range(1, 10).Select(i => RowOf(RowRole.Body, Plain(null, $"r{i}"))).Append(RowOf(RowRole.Total, Plain(null, "sum")));
        Assert.Equal(["r1 r2 r3 r4 r5 r6 r7 r8 r9", "r10 sum"], Show(Lay(PaperOf(Grid(rows)), Plain10)));
    }

    [Fact]
    public void Short_table_stays_on_one_page()
    {
        var sheet = WithTable(Bare with { KeepTogetherRows = 5 });
        var paper = PaperOf(Plain(null, Lines(7)), Cells([["r1"], ["r2"], ["r3"], ["r4"]]));
        Assert.Equal(["a1 a2 a3 a4 a5 a6 a7", "r1 r2 r3 r4"], Show(Lay(paper, sheet)));
    }

    [Fact]
    public void Row_is_divided_where_it_is_higher_than_what_is_left()
    {
        var table = Cells([[Lines(4, 'l'), "x"], [Lines(12, 'm'), "y"]]);
        var document = Lay(PaperOf(table with { Grid = table.Grid with { Columns = [new(ColumnAlignment.Start, 900), new(ColumnAlignment.Start, 100)] } }), Plain10);
        Assert.Equal(2, document.Pages.Length);
        Assert.Equal("l00000001 x", LinesOf(document.Pages[0])[0].Text);
        Assert.Equal("m00000001 y", LinesOf(document.Pages[0])[4].Text);
        Assert.Equal("m00000012", LinesOf(document.Pages[1])[^1].Text);
    }

    [Fact]
    public void Row_moves_whole_where_the_style_wants_rows_whole()
    {
        var document = Lay(PaperOf(Cells([[Lines(6, 'l')], [Lines(6, 'm')]])), WithTable(Bare with { RowsMayBreak = false }));
        Assert.Equal(["l1 l2 l3 l4 l5 l6", "m1 m2 m3 m4 m5 m6"], Show(document));
    }

    [Fact]
    public void Cell_of_five_pages_goes_over_five_pages()
    {
        var document = Lay(PaperOf(Cells([[Lines(50, 'l')]])), Plain10);
        Assert.Equal(5, document.Pages.Length);
        Assert.Equal(Enumerable.Range(1, 50).Select(i => $"l{i}"), string.Join(' ', Show(document)).Split(' '));
    }

    [Fact]
    public void Lines_that_do_not_stand_side_by_side_are_not_cut()
    {
        var sheet = Plain10.With(Style("tall") with { LineHeight = Points(15) });
        var tall = new Paragraph(MarkOf(null) with { Style = "tall" }, [T(Short(12, 'm'))]);
        var table = Grid([RowOf(RowRole.Body, Plain(null, Short(18, 'l')), tall)]);
        var document = Lay(PaperOf(table with { Grid = table.Grid with { Columns = [new(ColumnAlignment.Start, 500), new(ColumnAlignment.Start, 500)] } }), sheet);
        var words = document.Pages.SelectMany(p => p.Items.OfType<GlyphItem>()).Select(g => g.Run.Text.Trim()).ToArray();
        Assert.Equal(30, words.Distinct().Count());
        Assert.All(document.Pages, p => Assert.All(LinesOf(p), l => Assert.InRange(l.Baseline, 28m, 120m)));
    }

    [Fact]
    public void Cell_over_two_rows_makes_the_last_row_higher()
    {
        var wide = new TableCell(SourceSpan.None, 0, [Plain(null, "a b c")]) { RowSpan = 2 };
        TableRow[] rows =
        [
            new(RowRole.Body, [wide, new TableCell(SourceSpan.None, 1, [Plain(null, "x")])]),
            new(RowRole.Body, [new TableCell(SourceSpan.None, 1, [Plain(null, "y")])]),
            new(RowRole.Body, [new TableCell(SourceSpan.None, 0, [Plain(null, "z")])]),
        ];
        var grid = new TableGrid([new(ColumnAlignment.Start, 200), new(ColumnAlignment.Start, 800)], [.. rows]);
        var page = Lay(PaperOf(new Table(MarkOf("t"), null, grid, BelowMatter.None)), Plain10).Pages[0];
        Assert.Equal(["28 20 a x", "38 20 b y", "48 20 c", "58 20 z"], Places(page));
    }

    [Fact]
    public void Numbers_stand_on_their_decimal_point()
    {
        var table = Cells([["1.5"], ["10.25"], ["7"], ["3%"]]);
        var page = Lay(PaperOf(table with { Grid = table.Grid with { Columns = [new(ColumnAlignment.Decimal)] } }), Plain10).Pages[0];
        Assert.Equal(["55 1.5", "45 10.25", "55 7", "55 3%"], LinesOf(page).Select(l => $"{l.X - 0.0m:0} {l.Text}"));
    }

    [Fact]
    public void Numbers_with_brackets_signs_and_other_decimals_stand_on_one_point()
    {
        var table = Cells([["(1.5)"], ["+2.25"], ["1,000"], ["-"]]);
        var page = Lay(PaperOf(table with { Grid = table.Grid with { Columns = [new(ColumnAlignment.Decimal)] } }), Plain10).Pages[0];
        // The widest part before the point is that of 1 000, five characters; after it that of .25 and .5), three.
        Assert.Equal(["60 (1.5)", "60 +2.25", "30 1\u00A0000", "70 –"], LinesOf(page).Select(l => $"{l.X:0} {l.Text}"));
    }

    [Fact]
    public void Note_mark_behind_a_number_leaves_it_on_its_point()
    {
        var rows = new[] { RowOf(RowRole.Body, Plain(null, "1.5", Mark("n"))), RowOf(RowRole.Body, Plain(null, "10.5")) };
        var table = Grid(rows);
        var paper = PaperOf(table with { Grid = table.Grid with { Columns = [new(ColumnAlignment.Decimal)] } }).WithNotes(NoteOf("n", "note"));
        var lines = LinesOf(Lay(paper, Plain10).Pages[0]);
        Assert.Equal(10m, lines[0].X - lines[1].X);
    }

    [Fact]
    public void Notes_of_cells_stand_at_the_foot_in_order()
    {
        var row = RowOf(RowRole.Body, Plain(null, "a", Mark("x"), " b", Mark("y")), Plain(null, "c", Mark("z")));
        var paper = PaperOf(Grid([row])).WithNotes(NoteOf("x", "one"), NoteOf("y", "two"), NoteOf("z", "three"));
        var page = Lay(paper, Plain10).Pages[0];
        Assert.Equal(["1\u00A0one", "2\u00A0two", "3\u00A0three"], LinesOf(page).Select(l => l.Text).Where(t => t.Contains('\u00A0', StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(VerticalAlignment.Top, "28 20 a c 38 20 b 48 20 d")]
    [InlineData(VerticalAlignment.Middle, "28 20 a 33 110 c 38 20 b 48 20 d")]
    [InlineData(VerticalAlignment.Bottom, "28 20 a 38 20 bc 48 20 d")]
    public void Text_stands_in_its_cell_where_the_look_of_the_row_says(VerticalAlignment alignment, string places)
    {
        var sheet = WithTable(Bare with { Header = new RowStyle(StyleNames.TableHeader) { VerticalAlignment = alignment } });
        var header = RowOf(RowRole.Header, Plain(null, "aaaaa bbbbb"), Plain(null, "c"));
        var page = Lay(PaperOf(Grid([header, RowOf(RowRole.Body, Plain(null, "d"), Plain(null, ""))])), sheet).Pages[0];
        Assert.Equal(places.Replace("a", "aaaaa", StringComparison.Ordinal).Replace("b", "bbbbb", StringComparison.Ordinal), string.Join(' ', Places(page)));
    }

    [Fact]
    public void Cell_over_two_rows_stands_in_the_middle_of_both()
    {
        var sheet = WithTable(Bare with { Body = new RowStyle(StyleNames.TableText) { VerticalAlignment = VerticalAlignment.Middle } });
        var rows = Cells([["a", "b"], ["c"]]);
        var tall = rows.Grid.Rows[0].Cells[0] with { RowSpan = 2 };
        var second = rows.Grid.Rows[1].Cells[0] with { Column = 1 };
        var grid = rows.Grid with { Rows = [rows.Grid.Rows[0] with { Cells = [tall, rows.Grid.Rows[0].Cells[1]] }, rows.Grid.Rows[1] with { Cells = [second] }] };
        Assert.Equal(["28 70 b", "33 20 a", "38 70 c"], Places(Lay(PaperOf(rows with { Grid = grid }), sheet).Pages[0]));
    }

    [Fact]
    public void Space_around_a_table_is_that_of_its_style()
    {
        var sheet = WithTable(Bare with { Space = new SpaceAround { Before = Points(7), BeforeNotes = Points(3), After = Points(11) } });
        Assert.Equal(["28 20 a", "45 20 r", "66 20 b"], Places(Lay(PaperOf(Plain(null, "a"), Cells([["r"]]), Plain(null, "b")), sheet).Pages[0]));
        var noted = Cells([["r"]]) with { Below = new BelowMatter([], [T("s")]) };
        var places = Places(Lay(PaperOf(Plain(null, "a"), noted, Plain(null, "b")), sheet).Pages[0]);
        Assert.Equal(["28 20 a", "45 20 r", "58 20 Source: s", "79 20 b"], places);
    }

    [Fact]
    public void Table_in_a_cell_that_is_higher_than_a_page_is_divided_with_its_lines()
    {
        var inner = Cells([.. Enumerable.Range(1, 12).Select(i => new[] { $"r{i}" })]);
        var sheet = WithTable(Bare with { BetweenRows = new Border(Points(1), Colour.Black, Length.Zero) });
        var document = Lay(PaperOf(Grid([RowOf(RowRole.Body, Plain(null, "a")), RowOf(RowRole.Body, inner), RowOf(RowRole.Body, Plain(null, "b"))])), sheet);
        Assert.Equal(["a r1 r2 r3 r4 r5 r6 r7 r8 r9", "r10 r11 r12 b"], Show(document));
        Assert.Equal([10, 3], document.Pages.Select(p => p.Items.OfType<RuleItem>().Count())); // one below each row but the last of each table
        Assert.All(document.Pages.SelectMany(p => p.Items.OfType<RuleItem>()), r => Assert.InRange(r.Area.Bottom.Points, 20m, 120m));
    }

    [Fact]
    public void Box_in_a_cell_that_is_higher_than_a_page_is_divided_and_stays_open_there()
    {
        var line = new Border(Points(1), Colour.Black, Length.Zero);
        var sheet = Plain10 with { Frames = new[] { new FrameStyle(StyleNames.BoxFrame) { Borders = new Borders(line, line, line, line) } }.ToFrozenDictionary(f => f.Name) };
        var box = new Box(MarkOf(null), null, [.. Enumerable.Range(1, 12).Select(i => Plain(null, $"b{i}"))], [], Floats: false);
        var document = Lay(PaperOf(Grid([RowOf(RowRole.Body, box)])), sheet);
        Assert.Equal(["b1 b2 b3 b4 b5 b6 b7 b8 b9", "b10 b11 b12"], Show(document));
        var rules = document.Pages.Select(p => p.Items.OfType<RuleItem>().Select(r => r.Area).ToArray()).ToArray();
        Assert.Equal([[20m], [50m]], rules.Select(page => page.Where(r => r.Height == Points(1)).Select(r => r.Y.Points)));
        Assert.Equal([91m, 31m], rules.Select(page => page.Where(r => r.X == Points(20) && r.Width == Points(1)).Sum(r => r.Height.Points)));
    }

    [Fact]
    public void Notes_and_source_stay_with_the_table()
    {
        var table = Cells([.. Enumerable.Range(1, 10).Select(i => new[] { $"r{i}" })]) with { Below = new BelowMatter([], [T("x")]) };
        Assert.Equal(["r1 r2 r3 r4 r5 r6 r7 r8 r9", "r10 Source: x"], Show(Lay(PaperOf(table), Plain10)).Select(p => p.Replace("Source: x", "Source: x", StringComparison.Ordinal)));
    }

    [Fact]
    public void Notes_below_a_table_begin_with_their_marks()
    {
        var table = Grid([RowOf(RowRole.Body, Plain(null, "a", LocalMark("n")))]) with { Below = new BelowMatter([NoteOf("n", "note")], []) };
        Assert.Equal(["a*", "*\u00A0note"], LinesOf(Lay(PaperOf(table), Plain10).Pages[0]).Select(l => l.Text));
    }

    [Fact]
    public void Table_of_a_third_of_a_page_stays_whole_where_little_room_is_lost()
    {
        var paper = PaperOf(Plain(null, Lines(8)), Cells([["r1"], ["r2"], ["r3"]]));
        Assert.Equal(["a1 a2 a3 a4 a5 a6 a7 a8", "r1 r2 r3"], Show(Lay(paper, Plain10)));
    }

    [Fact]
    public void Header_of_more_than_half_a_page_is_not_repeated()
    {
        var diagnostics = new DiagnosticBag();
        var table = TableOf("t", null, [[Lines(6, 'h')], [Lines(3, 'r')], [Lines(3, 's')]]);
        Assert.Equal(["h1 h2 h3 h4 h5 h6 r1 r2 r3 s1", "s2 s3"], Show(Lay(PaperOf(table), diagnostics, Plain10)));
        Assert.Equal("GB0627", Assert.Single(diagnostics.ToSorted()).Descriptor.Code);
    }

    [Fact]
    public void Rules_and_shades_follow_the_style()
    {
        var line = new Border(Points(1), Colour.Black, Length.Zero);
        var style = Bare with { BetweenRows = line, Header = Bare.Header with { Background = new Colour(1, 2, 3) } };
        var page = Lay(PaperOf(TableOf("t", null, ["h"], ["r1"], ["r2"])), WithTable(style)).Pages[0];
        var rules = page.Items.OfType<RuleItem>().Select(r => $"{r.Area.Y.Points:0} {r.Area.Height.Points:0} {r.Tag.Artifact}").Order(StringComparer.Ordinal);
        Assert.Equal(["20 10 Background", "29 1 Layout", "39 1 Layout"], rules);
    }

    [Fact]
    public void Column_widths_are_told_to_other_outputs()
    {
        var document = Lay(PaperOf(TableOf("t", null, ["abc", "a"])), Plain10);
        Assert.Equal("75pt 25pt", string.Join(' ', document.ColumnWidths[new("t")]));
    }

    private static string Short(int count, char letter) => string.Join(' ', Enumerable.Range(1, count).Select(i => $"{letter}{i:000}"));

    private static StyleSheet WithTable(TableStyle style) => Sheet with { Tables = new[] { style }.ToFrozenDictionary(s => s.Name) };

    private static Table Cells(string[][] rows) => Grid(rows.Select(r => RowOf(RowRole.Body, [.. r.Select(c => Plain(null, c))])));

    private static Table Grid(IEnumerable<TableRow> rows)
    {
        TableRow[] all = [.. rows];
        return new Table(MarkOf("t"), null, new TableGrid([.. all[0].Cells.Select(_ => new TableColumn(ColumnAlignment.Start))], [.. all]), BelowMatter.None);
    }
}
