using GbDocs.Layout.Fonts;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Layout.Fonts;

public sealed class FontSubsetTests
{
    private static readonly FontFace Serif = FontLibrary.Bundled.Find(new FontSpec("Liberation Serif"))!;

    [Fact]
    public void Glyphs_are_numbered_in_the_order_given_after_the_missing_glyph()
    {
        var subset = FontSubset.Create(Serif, [70, 36, 70]);
        Assert.Equal([0, 70, 36], subset.Glyphs.Select(g => (int)g));
        Assert.Equal((1, 2), (subset.NewIdOf(70), subset.NewIdOf(36)));
        Assert.Throws<KeyNotFoundException>(() => subset.NewIdOf(99));
    }

    [Fact]
    public void Parts_of_a_composite_come_with_it_under_their_new_numbers()
    {
        var composite = Serif.GlyphOf('é');
        var subset = FontSubset.Create(Serif, [composite]);
        Assert.Contains(Serif.GlyphOf('e'), subset.Glyphs);
        var outline = OutlineIn(subset, 1);
        Assert.True(GlyphComponents.IsComposite(outline));
        Assert.All(GlyphComponents.Of(outline), part => Assert.InRange(part, 2, subset.Glyphs.Length - 1));
    }

    [Fact]
    public void Widths_are_kept()
    {
        var text = "Governing Body".Select(c => Serif.GlyphOf(c)).ToArray();
        var subset = FontSubset.Create(Serif, text);
        var hmtx = new FontData(FontBuilder.Table(subset.File, "hmtx"));
        Assert.All(text, g => Assert.Equal(Serif.AdvanceOf(g), hmtx.U16(subset.NewIdOf(g) * 4)));
    }

    [Fact]
    public void File_has_no_hints_and_sums_up_to_the_magic_number()
    {
        var file = FontSubset.Create(Serif, [36, 37, Serif.GlyphOf('é')]).File;
        Assert.Equal(0, FontBuilder.Table(file, "fpgm").Length);
        Assert.Equal(0, file.Length % 4);
        var data = new FontData(file);
        var sum = Enumerable.Range(0, file.Length / 4).Aggregate(0u, (s, i) => unchecked(s + data.U32(i * 4)));
        Assert.Equal(0xB1B0_AFBAu, sum);
    }

    [Fact]
    public void Same_glyphs_give_the_same_bytes() =>
        Assert.True(FontSubset.Create(Serif, [5, 6]).File.Span.SequenceEqual(FontSubset.Create(Serif, [5, 6, 5]).File.Span));

    [Fact]
    public void Every_glyph_of_every_bundled_family_can_be_in_a_subset()
    {
        foreach (var family in FontLibrary.Bundled.Families)
        {
            var face = FontLibrary.Bundled.Find(new FontSpec(family))!;
            var subset = FontSubset.Create(face, Enumerable.Range(0, face.GlyphCount).Select(g => (ushort)g));
            Assert.Equal(face.GlyphCount, subset.Glyphs.Length);
        }
    }

    [Fact]
    public void Component_that_names_itself_ends()
    {
        // A composite glyph 1 whose only part is glyph 1.
        var file = Patched("glyf", table => table.AsSpan(34, 16), [.. FontBuilder.U16(-1, 0, 0, 0, 0, 0, 1, 0)]);
        Assert.Equal([0, 1], FontSubset.Create(FontFace.Read(file), [1]).Glyphs.Select(g => (int)g));
    }

    private static FontData OutlineIn(FontSubset subset, int glyph)
    {
        var loca = new FontData(FontBuilder.Table(subset.File, "loca"));
        var (start, end) = (loca.U16(glyph * 2) * 2, loca.U16((glyph * 2) + 2) * 2);
        return new FontData(FontBuilder.Table(subset.File, "glyf")).Part(start, end - start);
    }

    private delegate Span<byte> Place(byte[] table);

    private static byte[] Patched(string tag, Place place, byte[] bytes)
    {
        var file = new SquareFont { Characters = "ab" }.ToFile();
        var table = FontBuilder.Table(file, tag).ToArray();
        bytes.CopyTo(place(table));
        var at = file.AsSpan().IndexOf(FontBuilder.Table(file, tag).Span);
        table.CopyTo(file, at);
        return file;
    }
}
