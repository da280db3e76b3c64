using System.Collections.Immutable;
using GbDocs.Layout.Pages;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using static GbDocs.Tests.Layout.Pages.SquarePaper;
using static GbDocs.Tests.Support.PaperBuilder;

namespace GbDocs.Tests.Layout.Pages;

/// <summary>Papers as nobody would write them.</summary>
public sealed class HostilePagesTests
{
    [Fact]
    public void List_a_hundred_deep_is_printed_to_its_last_word()
    {
        Block inner = ListOf(ListKind.Bullet, Item(null, "deep"));
        for (var i = 0; i < 99; i++)
            inner = ListOf(ListKind.Bullet, new ListItem(MarkOf(null), [inner]));
        var document = Lay(PaperOf(inner), new DiagnosticBag());
        Assert.Contains("deep", string.Concat(Words(document)), StringComparison.Ordinal);
    }

    [Fact]
    public void Word_of_a_megabyte_is_broken_over_pages()
    {
        var document = Lay(PaperOf(Plain(null, new string('x', 1_000_000))), new DiagnosticBag());
        Assert.Equal(1_000_000, Words(document).Sum(w => w.Length));
        Assert.Equal(10_000, document.Pages.Length);
    }

    [Fact]
    public void Table_of_5000_rows_repeats_its_header_on_every_page()
    {
        string[][] rows = [["head"], .. Enumerable.Range(1, 5_000).Select(i => new[] { "r" })];
        var document = Lay(PaperOf(TableOf("t", null, rows)), new DiagnosticBag());
        Assert.All(document.Pages, p => Assert.Equal("head", LinesOf(p)[0].Text));
        Assert.Equal(5_000, Words(document).Count(w => w == "r"));
    }

    [Fact]
    public void Table_of_a_thousand_rows_of_ten_cells_is_printed_to_its_last()
    {
        string[][] rows = [.. Enumerable.Range(0, 1_000).Select(r => Enumerable.Range(0, 10).Select(c => $"{c}").ToArray())];
        var words = Words(Lay(PaperOf(TableOf("t", null, rows)), new DiagnosticBag())).ToArray();
        Assert.All(Enumerable.Range(0, 10), c => Assert.Equal(1_000, words.Count(w => w == $"{c}")));
    }

    [Fact]
    public void Cell_over_a_thousand_rows_is_divided_with_them()
    {
        var tall = new TableCell(default, 0, [Plain(null, "tall")]) { RowSpan = 1_000 };
        ImmutableArray<TableRow> rows =
        [
            new(RowRole.Body, [tall, new TableCell(default, 1, [Plain(null, "r")])]),
            .. Enumerable.Range(1, 999).Select(_ => new TableRow(RowRole.Body, [new TableCell(default, 1, [Plain(null, "r")])])),
        ];
        var grid = new TableGrid([new(ColumnAlignment.Start), new(ColumnAlignment.Start)], rows);
        var document = Lay(PaperOf(new Table(MarkOf("t"), null, grid, BelowMatter.None)), new DiagnosticBag());
        Assert.Equal(1_000, Words(document).Count(w => w == "r"));
    }

    [Fact]
    public void Sixty_three_columns_fit_the_measure()
    {
        var document = Lay(PaperOf(TableOf("t", null, [[.. Enumerable.Range(0, 63).Select(i => "a")]])), new DiagnosticBag());
        Assert.Equal(Points(100).Emu, document.ColumnWidths[new("t")].Sum(w => w.Emu));
    }

    [Fact]
    public void Note_that_marks_itself_ends()
    {
        var note = new Note(MarkOf("n"), [Plain(null, "note", Mark("n"))]);
        var document = Lay(PaperOf(Plain(null, "a", Mark("n"))).WithNotes(note), new DiagnosticBag());
        Assert.Single(document.Pages);
    }

    [Fact]
    public void Notes_by_the_thousand_stand_on_the_pages_of_their_marks()
    {
        var names = Enumerable.Range(0, 2_000).Select(i => $"n{i}").ToArray();
        var paper = PaperOf([.. names.Select(n => Plain(null, "a", Mark(n)))]).WithNotes([.. names.Select(n => NoteOf(n, "x"))]);
        var document = Lay(paper);
        Assert.All(document.Pages, p => Assert.Equal(p.Items.OfType<LinkItem>().Count(), LinesOf(p).Count(l => l.Text.EndsWith('x'))));
    }

    private static IEnumerable<string> Words(PagedDocument document) =>
        document.Pages.SelectMany(p => p.Items.OfType<GlyphItem>()).Where(g => !g.Tag.IsArtifact).Select(g => g.Run.Text.Trim());
}
