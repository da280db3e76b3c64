using GbDocs.Fonts;
using GbDocs.Layout.Fonts;
using GbDocs.Layout.Text;
using GbDocs.Model.Measures;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Layout.Fonts;

/// <summary>A font file may hold anything: it is read, or refused with <see cref="FontFormatException"/>, and always ends.</summary>
public sealed class HostileFontTests
{
    private const string Text = "AVATAR office fjord e\u0301 x\u0301 12.5 – “é”";

    [Fact]
    public void Font_with_wrong_bytes_is_refused_or_read()
    {
        var original = new SquareFont { Kerning = [('A', 'V', -300)], Ligatures = [('f', 'i', '\uFB01')] }.ToFile();
        var refused = 0;
        for (var seed = 1u; seed <= 3_000; seed++)
            refused += IsRefused(Damaged(original, seed)) ? 1 : 0;
        Assert.InRange(refused, 100, 2_999); // both ways are taken
    }

    [Fact]
    public void Real_font_with_wrong_bytes_in_its_layout_tables_is_refused_or_read()
    {
        var original = BundledFonts.Open("NotoSans-Regular.ttf").ToArray();
        for (var seed = 1u; seed <= 150; seed++)
        {
            var file = (byte[])original.Clone();
            foreach (var tag in new[] { "GPOS", "GSUB", "cmap", "loca" })
                Damage(file.AsSpan(original.AsSpan().IndexOf(FontBuilder.Table(original, tag).Span), 600), seed);
            _ = IsRefused(file);
        }
    }

    [Fact]
    public void Font_that_is_cut_off_is_refused_or_read()
    {
        var original = new SquareFont { Characters = "abc fi" }.ToFile();
        for (var length = 0; length < original.Length; length++)
            _ = IsRefused(original[..length]);
        Assert.True(IsRefused([]));
        Assert.True(IsRefused("OTTO and more than that"u8.ToArray()));
    }

    private static byte[] Damaged(byte[] original, uint seed)
    {
        var file = (byte[])original.Clone();
        Damage(file, seed);
        return file;
    }

    // A few bytes become 0, 255 or something else.
    private static void Damage(Span<byte> bytes, uint seed)
    {
        var state = seed * 2_654_435_761u;
        for (var i = 0; i < 6; i++)
        {
            state = (state * 1_664_525u) + 1_013_904_223u;
            bytes[(int)((state >> 4) % (uint)bytes.Length)] = (state & 3) switch { 0 => 0, 1 => 255, _ => (byte)(state >> 24) };
        }
    }

    private static bool IsRefused(byte[] file)
    {
        try
        {
            var library = FontLibrary.Empty.With(file);
            var style = new TextStyle { Families = library.Families, Size = Length.FromPoints(10) };
            var shape = new ParagraphShape { Width = Length.FromPoints(100) };
            _ = ParagraphComposer.Compose([new TextItem(Text, style)], shape, new TextShaper(library));
            var face = library.Find(new FontSpec(library.Families[0]))!;
            _ = FontSubset.Create(face, Text.Select(c => face.GlyphOf(c)));
            return false;
        }
        catch (FontFormatException)
        {
            return true;
        }
    }
}
