using System.Collections.Frozen;
using System.Collections.Immutable;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Model.Styles;
using GbDocs.Reading.Styles;
using GbDocs.Rendering.Docx;
using GbDocs.Resolution;
using GbDocs.Tests.Support;
using static GbDocs.Tests.Support.PaperBuilder;

namespace GbDocs.Tests.Rendering.Docx;

/// <summary>What Word would refuse or lose is said, and the file that is written nevertheless is sound.</summary>
public sealed class DocxDiagnosticsTests
{
    [Fact]
    public void More_than_63_columns() =>
        Assert.Equal("The table has 64 columns; Word allows 63.", Single("GB0701", PaperOf(TableOf(null, null, [.. Enumerable.Range(0, 64).Select(i => $"{i}")], [.. Enumerable.Range(0, 64).Select(i => $"{i}")]))));

    [Fact]
    public void A_footnote_in_a_footnote()
    {
        var (mark, inner) = (Mark("inner"), NoteOf("inner", "Lost."));
        var resolved = Resolver.Resolve(PaperOf(Numbered(null, "Text", Mark("outer"))).WithNotes(NoteOf("outer", "A note", mark), inner), new DiagnosticBag());
        var placed = new PlacedNote(mark.Id, inner, "2", 0, IsRepeat: false);
        var marks = new Dictionary<NodeId, PlacedNote>(resolved.Notes.Marks) { [mark.Id] = placed };
        resolved = resolved with { Notes = new NoteTable(marks.ToFrozenDictionary(), [.. resolved.Notes.InOrder.Where(n => n.Note.Id != inner.Id), placed]) };
        Assert.Equal("GB0702", Assert.Single(Reported(resolved)).Descriptor.Code);
    }

    [Fact]
    public void A_turned_page_inside_a_box() =>
        Single("GB0703", PaperOf(BoxOf(null, "Box", new Landscape(MarkOf(null), [Plain(null, "Text.")]))));

    [Fact]
    public void A_page_of_more_than_22_inches() =>
        Single("GB0704", PaperOf(Plain(null, "Text.")), StyleSheetReader.BuiltIn with { Page = new PageGeometry { Height = Length.FromMillimetres(560) } });

    [Fact]
    public void Lists_nested_ten_deep()
    {
        var list = ListOf(ListKind.Bullet, Item(null, "deepest"));
        for (var i = 0; i < 9; i++)
            list = ListOf(ListKind.Bullet, Item(null, "item").Owning(list));
        Assert.Equal("A list is nested 10 deep; Word has 9 levels, and deeper items are set as the last.", Single("GB0705", PaperOf(list)));
    }

    [Fact]
    public void A_style_name_longer_than_Word_keeps()
    {
        var styles = new Dictionary<string, ParagraphStyle>(StyleSheetReader.BuiltIn.Paragraphs) { ["long"] = new("long") { WordName = new string('n', 254) } };
        Single("GB0706", PaperOf(Plain(null, "Text.")), StyleSheetReader.BuiltIn with { Paragraphs = styles.ToFrozenDictionary() });
    }

    [Fact]
    public void A_text_longer_than_Word_opens()
    {
        var text = new string('x', 1_000_001);
        Assert.Contains("32 MB", Reported(PaperOf([.. Enumerable.Range(0, 33).Select(_ => Plain(null, text))])).Single(d => d.Descriptor.Code == "GB0707").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_wider_than_any_page()
    {
        var table = TableOf("wide", null, ["A", "B"], ["1", "2"]);
        var widths = new Dictionary<NodeId, ImmutableArray<Length>> { [table.Id] = [Length.FromMillimetres(400), Length.FromMillimetres(400)] };
        var options = new DocxOptions { ColumnWidths = widths.ToFrozenDictionary() };
        Assert.Equal("GB0708", Assert.Single(Reported(PaperOf(table), options: options)).Descriptor.Code);
    }

    [Fact]
    public void Each_has_a_paragraph_in_the_manual()
    {
        var manual = File.ReadAllText(Path.Combine(Repository.Root, "docs", "diagnostics.md"));
        Assert.All(DocxDiagnostics.All, d => Assert.Contains($"### {d.Code}\n", manual.ReplaceLineEndings("\n"), StringComparison.Ordinal));
        Assert.Equal(DocxDiagnostics.All.Length, DocxDiagnostics.All.Select(d => d.Code).Distinct().Count());
    }

    private static string Single(string code, Paper paper, StyleSheet? sheet = null)
    {
        var diagnostic = Assert.Single(Reported(paper, sheet));
        Assert.Equal(code, diagnostic.Descriptor.Code);
        return diagnostic.Message;
    }

    private static ImmutableArray<Diagnostic> Reported(Paper paper, StyleSheet? sheet = null, DocxOptions? options = null)
    {
        return Reported(Resolver.Resolve(paper, new DiagnosticBag()), sheet, options);
    }

    private static ImmutableArray<Diagnostic> Reported(ResolvedPaper paper, StyleSheet? sheet = null, DocxOptions? options = null)
    {
        var diagnostics = new DiagnosticBag();
        var file = DocxRenderer.Render(paper, sheet ?? StyleSheetReader.BuiltIn, PageNumbers.None, options ?? new DocxOptions(), diagnostics);
        if (diagnostics.ToSorted().Any(d => d.Descriptor.Code is "GB0701"))
            Assert.Empty(WordJudge.Faults(file.Content.ToArray()));
        return diagnostics.ToSorted();
    }
}
