using GbDocs.Layout.Fonts;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Layout.Fonts;

public sealed class FontFaceTests
{
    private static readonly FontFace Square = FontFace.Read(new SquareFont().ToFile());
    private static readonly FontFace Serif = FontLibrary.Bundled.Find(new FontSpec("Liberation Serif"))!;

    [Fact]
    public void Square_font_has_one_em_for_every_glyph()
    {
        Assert.Equal("Square", Square.FamilyName);
        Assert.Equal((1000, 800, -200), (Square.UnitsPerEm, Square.Metrics.Ascent, Square.Metrics.Descent));
        Assert.All(SquareFont.DefaultCharacters, c => Assert.Equal(1000, Square.AdvanceOf(Square.GlyphOf(c))));
        Assert.Equal(0, Square.GlyphOf('\u4E2D'));
    }

    [Fact]
    public void Measures_of_Liberation_Serif_are_those_of_Times_New_Roman()
    {
        Assert.Equal(2048, Serif.UnitsPerEm);
        Assert.Equal((1825, -443, 87), (Serif.Metrics.Ascent, Serif.Metrics.Descent, Serif.Metrics.LineGap));
        Assert.Equal(1479, Serif.AdvanceOf(Serif.GlyphOf('A')));
        Assert.Equal(512, Serif.AdvanceOf(Serif.GlyphOf(' ')));
        Assert.Equal("LiberationSerif", Serif.PostScriptName);
    }

    [Fact]
    public void Character_beyond_the_basic_plane_has_its_glyph()
    {
        var math = FontLibrary.Bundled.Find(new FontSpec("Noto Sans Math"))!;
        Assert.NotEqual(0, math.GlyphOf(0x1D400));
        Assert.Equal(0, math.GlyphOf(0x110000));
        Assert.Equal(0, math.GlyphOf(-1));
    }
}
