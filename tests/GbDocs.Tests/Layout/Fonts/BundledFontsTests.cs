using System.Text;
using GbDocs.Fonts;
using GbDocs.Layout.Fonts;

namespace GbDocs.Tests.Layout.Fonts;

public sealed class BundledFontsTests
{
    public static TheoryData<string> Names => [.. BundledFonts.Faces.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Face_is_what_the_list_says(string name)
    {
        var listed = BundledFonts.Faces.Single(f => f.Name == name);
        var face = FontFace.Read(BundledFonts.Open(name));
        Assert.Equal((listed.Family, listed.Bold, listed.Italic), (face.FamilyName, face.IsBold, face.IsItalic));
    }

    [Theory]
    [InlineData("Liberation Serif")]
    [InlineData("Liberation Sans")]
    [InlineData("Noto Sans")]
    [InlineData("Overpass")]
    public void Text_families_have_the_characters_of_papers(string family)
    {
        const string Needed = "–—‘’“”•…€°§©«»‹›×½\u00A0éèêëïôùûüçñáíóúœŒæÆßÀÉÑ¿¡ČčšžŁłőţăąęİğ";
        foreach (var (bold, italic) in new[] { (false, false), (true, false), (false, true), (true, true) })
        {
            var face = FontLibrary.Bundled.Find(new FontSpec(family, bold, italic))!;
            Assert.DoesNotContain(Needed, c => face.GlyphOf(c) == 0);
        }
    }

    [Fact]
    public void Every_symbol_of_papers_is_in_a_last_resort()
    {
        var faces = FontLibrary.Bundled.LastResort.Select(f => FontLibrary.Bundled.Find(new FontSpec(f))!).ToArray();
        Assert.DoesNotContain("\u202F\u2011№■□▪►▶●○◆→←✓✔☐☒−≤≥≈½ΑΩαωЖя", c => faces.All(f => f.GlyphOf(c) == 0));
    }

    [Fact]
    public void Each_licence_is_the_Open_Font_License()
    {
        foreach (var name in BundledFonts.Licences)
            Assert.Contains("SIL OPEN FONT LICENSE Version 1.1", Encoding.UTF8.GetString(BundledFonts.Open(name).Span), StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_name_is_refused() => Assert.Throws<ArgumentException>(() => BundledFonts.Open("../secret"));
}
