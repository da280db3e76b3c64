using System.Collections.Immutable;
using System.Reflection;
using GbDocs.Layout.Pages;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Sources;
using GbDocs.Rendering.Pdf;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Rendering.Pdf;

public sealed class PdfDiagnosticsTests
{
    [Fact]
    public void Every_code_has_a_paragraph_in_the_manual()
    {
        var manual = File.ReadAllText(Repository.PathOf("docs", "diagnostics.md"));
        var codes = typeof(PdfDiagnostics).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => ((DiagnosticDescriptor)property.GetValue(null)!).Code);
        Assert.All(codes, code => Assert.Contains($"### {code}\n", manual, StringComparison.Ordinal));
    }

    [Fact]
    public void A_paper_without_a_title_is_an_error() =>
        Assert.Equal(["GB0802"], CodesOf(new PagedDocumentBuilder { Metadata = new PaperMetadata("gb-paper", " ") }));

    [Theory]
    [InlineData("en_GB")]
    [InlineData("")]
    [InlineData("englishlanguage")]
    public void A_language_that_is_no_tag_is_an_error(string tag)
    {
        var page = new PagedDocumentBuilder();
        page.Open(StructureRole.P, p => p with { Language = tag });
        Assert.Equal(["GB0803"], CodesOf(page));
    }

    [Fact]
    public void A_figure_without_alternative_text_is_an_error()
    {
        var page = new PagedDocumentBuilder();
        page.Open(StructureRole.Figure);
        Assert.Equal(["GB0804"], CodesOf(page));
    }

    [Fact]
    public void An_alternative_text_that_no_string_can_hold_is_cut_with_a_warning()
    {
        var page = new PagedDocumentBuilder();
        page.Open(StructureRole.Figure, figure => figure with { AlternativeText = new string('é', 20_000) });
        Assert.Equal(["GB0805"], CodesOf(page));
    }

    [Fact]
    public void A_character_without_public_meaning_is_a_warning()
    {
        var page = new PagedDocumentBuilder();
        page.Open(StructureRole.P);
        var run = Runs.Of("a", page.Style, page.Fonts);
        page.Write(run with { Text = "\uE001" });
        Assert.Equal(["GB0806"], CodesOf(page));
    }

    [Theory]
    [InlineData(4, "its colours are inks (CMYK); save it with RGB colours")]
    [InlineData(2, "it has neither one nor three colour components")]
    public void A_picture_whose_colours_cannot_be_kept_is_an_error(byte components, string reason)
    {
        var page = new PagedDocumentBuilder();
        page.Open(StructureRole.Figure, figure => figure with { AlternativeText = "A photograph." });
        page.Add(tag => new PictureItem(tag, new Rectangle(page.X, page.Y, page.X, page.Y), SamplePictures.JpegHead(components)) { Span = new SourceSpan(new SourceText("paper.md", "![](photo.jpg)"), 0, 14) });
        var fault = Assert.Single(Report(page));
        Assert.Equal($"paper.md(1,1): error GB0801: The picture “photo.jpg” cannot be printed: {reason}.", fault.ToString());
    }

    private static IEnumerable<string> CodesOf(PagedDocumentBuilder page) => Report(page).Select(diagnostic => diagnostic.Descriptor.Code);

    private static ImmutableArray<Diagnostic> Report(PagedDocumentBuilder page)
    {
        var diagnostics = new DiagnosticBag();
        PdfRenderer.Render(page.ToDocument(), PdfOptions.Default, diagnostics);
        return diagnostics.ToSorted();
    }
}
