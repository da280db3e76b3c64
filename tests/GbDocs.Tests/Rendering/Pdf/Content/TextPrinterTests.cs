using System.Collections.Immutable;
using GbDocs.Layout.Pages;
using GbDocs.Layout.Text;
using GbDocs.Model.Measures;
using GbDocs.Rendering.Pdf;
using GbDocs.Model.Diagnostics;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Rendering.Pdf.Content;

public sealed class TextPrinterTests
{
    private static PagedDocumentBuilder Square() => new()
    {
        Fonts = SquareFont.Library,
        Style = SquareFont.Style(),
        PageWidth = Length.FromPoints(600),
        PageHeight = Length.FromPoints(800),
    };

    private static GlyphRun Run(PagedDocumentBuilder page, string text) => Runs.Of(text, page.Style, page.Fonts);

    private static string Printed(GlyphRun run, PagedDocumentBuilder? builder = null)
    {
        var page = builder ?? Square();
        return PageContent.Of(page.Open(StructureRole.P).Write(run).ToDocument());
    }

    [Fact]
    public void A_run_starts_at_its_place_from_the_bottom_left() =>
        Assert.Equal("/P<</MCID 0>>BDC\nBT\n/F1 10 Tf\n72 728 Td\n[(\0\u0001\0\u0002)]TJ\nET\nEMC\n", Printed(Run(Square(), "ab")));

    [Fact]
    public void Kerning_is_a_correction_in_thousandths_of_the_type_size()
    {
        var run = Run(Square(), "ab");
        var kerned = run with { Glyphs = [new Glyph(run.Glyphs[0].Id, Length.FromPoints(9.5m), 1), run.Glyphs[1]] };
        Assert.Contains("[(\0\u0001)50(\0\u0002)]TJ", Printed(kerned), StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_of_rounding_do_not_add_up()
    {
        var run = Run(Square(), new string('a', 400));
        var wide = run with { Glyphs = [.. run.Glyphs.Select(glyph => new Glyph(glyph.Id, new Length(127_003), glyph.TextLength))] };
        var corrections = Printed(wide).Split('(', ')').Where(part => part.Length is > 0 and < 4 && part.TrimStart('-').All(char.IsAsciiDigit)).Select(int.Parse);
        Assert.Equal(-9, corrections.Sum()); // 399 advances of 3 units in 127 000: 9.4 thousandths
    }

    [Fact]
    public void A_raised_glyph_is_raised_and_the_next_one_is_not()
    {
        var run = Run(Square(), "abc");
        var raised = run with { Offsets = [default, new GlyphOffset(Length.Zero, Length.FromPoints(2)), .. run.Glyphs.Skip(2).Select(_ => default(GlyphOffset))] };
        Assert.Contains("[(\0\u0001)]TJ\n2 Ts\n[(\0\u0002)]TJ\n0 Ts\n[(\0\u0003)]TJ\n", Printed(raised), StringComparison.Ordinal);
    }

    [Fact]
    public void The_space_that_a_line_break_swallowed_is_printed_behind_the_line()
    {
        var run = Runs.WithoutLastSpace(Run(Square(), "a "));
        Assert.Contains("[(\0\u0001\0\u0002)]TJ", Printed(run), StringComparison.Ordinal);
    }

    [Fact]
    public void A_leader_is_an_artifact()
    {
        var run = Run(Square(), "..") with { Kind = RunKind.Leader, Text = string.Empty };
        Assert.StartsWith("/Artifact<</Type/Layout>>BDC\n", Printed(run), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_another_language_are_a_span_that_says_so()
    {
        var page = Square();
        page.Open(StructureRole.P).Write("a ").Write(Run(page, "b") with { Language = "fr" }).Write(Run(page, "c") with { Language = "en" });
        var marks = PageContent.Of(page.ToDocument()).Split('\n').Where(line => line.EndsWith("BDC", StringComparison.Ordinal));
        Assert.Equal(["/P<</MCID 0>>BDC", "/Span<</MCID 1/Lang(fr)>>BDC", "/P<</MCID 2>>BDC"], marks);
    }

    [Fact]
    public void Several_glyphs_for_one_text_are_a_span_with_the_text()
    {
        var run = Run(Square(), "aéb");
        ImmutableArray<Glyph> glyphs = [run.Glyphs[0], run.Glyphs[1], new Glyph(run.Glyphs[0].Id, run.Glyphs[0].Advance, 0), run.Glyphs[2]];
        var marks = Printed(run with { Glyphs = glyphs }).Split('\n').Where(line => line.EndsWith("BDC", StringComparison.Ordinal));
        Assert.Equal(["/P<</MCID 0>>BDC", "/Span<</MCID 1/ActualText(\u00FE\u00FF\0é)>>BDC", "/P<</MCID 2>>BDC"], marks);
    }

    [Fact]
    public void Text_from_right_to_left_says_its_order()
    {
        var run = Run(Square(), "ab") with { Direction = TextDirection.RightToLeft };
        Assert.StartsWith("/Span<</MCID 0/ActualText(ab)>>BDC\n", Printed(run), StringComparison.Ordinal);
    }

    [Fact]
    public void A_private_character_is_replaced_for_those_who_copy_it()
    {
        var page = Square();
        var document = page.Open(StructureRole.P).Write(Run(page, "a") with { Text = "\uE000" }).ToDocument();
        var file = PdfRenderer.Render(document, PdfOptions.Default, new DiagnosticBag()).Content;
        Assert.Empty(GbDocs.Rendering.Pdf.Checking.PdfChecker.Check(file));
    }

    [Fact]
    public void A_line_under_text_stands_where_the_face_says()
    {
        var page = Square();
        page.Style = page.Style with { Underline = true };
        Assert.Contains("ET\n72 726.5 20 .5 re\nf\n", Printed(Run(page, "ab"), page), StringComparison.Ordinal);
    }

    [Fact]
    public void Colour_and_font_are_set_only_when_they_change()
    {
        var page = Square();
        page.Open(StructureRole.P).Write("a ");
        page.Style = page.Style with { Colour = new Colour(255, 0, 0) };
        page.Write("b ").Write("c ");
        var content = PageContent.Of(page.ToDocument());
        Assert.Equal(1, content.Split("1 0 0 rg").Length - 1);
        Assert.Equal(1, content.Split("Tf").Length - 1);
    }
}
