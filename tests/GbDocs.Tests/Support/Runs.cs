using System.Collections.Immutable;
using System.Text;
using GbDocs.Layout.Fonts;
using GbDocs.Layout.Text;
using GbDocs.Model.Measures;

namespace GbDocs.Tests.Support;

/// <summary>Glyph runs by the plainest rule: a glyph for each character, with the ligature of f and i.</summary>
internal static class Runs
{
    public static GlyphRun Of(string text, TextStyle style, FontLibrary fonts)
    {
        var face = style.Families.Select(family => fonts.Find(new FontSpec(family, style.Bold, style.Italic))).OfType<FontFace>().First(f => f.GlyphOf(text.Length > 0 ? FirstOf(text) : ' ') != 0);
        var glyphs = ImmutableArray.CreateBuilder<Glyph>();
        for (var i = 0; i < text.Length;)
        {
            var isLigature = text.AsSpan(i).StartsWith("fi") && face.GlyphOf(0xFB01) != 0;
            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            glyphs.Add(Make(face, style.Size, isLigature ? 0xFB01 : rune.Value, isLigature ? 2 : length));
            i += isLigature ? 2 : length;
        }
        return new GlyphRun { Face = face, Size = style.Size, Style = style, Text = text, Glyphs = glyphs.ToImmutable(), Width = WidthOf(glyphs) };
    }

    /// <summary>The same run as a line break leaves it: the space at its end belongs to the text, but is not printed.</summary>
    public static GlyphRun WithoutLastSpace(GlyphRun run)
    {
        if (!run.Text.EndsWith(' '))
            return run;
        var glyphs = run.Glyphs[..^1];
        return run with { Glyphs = glyphs, Width = WidthOf(glyphs) };
    }

    private static int FirstOf(string text) => Rune.GetRuneAt(text, 0).Value;

    private static Glyph Make(FontFace face, Length size, int codePoint, int textLength)
    {
        var glyph = face.GlyphOf(codePoint);
        return new Glyph(glyph, size.Scale(face.AdvanceOf(glyph), face.UnitsPerEm), textLength);
    }

    private static Length WidthOf(IEnumerable<Glyph> glyphs) => glyphs.Aggregate(Length.Zero, (sum, glyph) => sum + glyph.Advance);
}
