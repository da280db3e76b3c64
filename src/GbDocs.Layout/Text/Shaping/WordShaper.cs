using GbDocs.Layout.Fonts;
using GbDocs.Model.Measures;

namespace GbDocs.Layout.Text.Shaping;

/// <summary>A word of one style → glyphs in EMU.</summary>
internal sealed class WordShaper(TextStyle style, FaceChain chain, ShapingPlans plans)
{
    private readonly CharacterReader reader = new(chain, style.SmallCaps);
    private readonly GlyphBuffer buffer = new();
    private readonly List<ShapedGlyph> glyphs = [];
    private readonly List<WordSegment> segments = [];
    private readonly List<int> missing = [];

    // Letters set apart do not join.
    private readonly FontFeatures features =
        style.LetterSpacing == Length.Zero ? style.Features : style.Features | FontFeatures.NoLigatures;

    public ShapedWord Shape(ReadOnlySpan<char> word)
    {
        glyphs.Clear();
        segments.Clear();
        missing.Clear();
        var characters = reader.Read(word);
        for (var start = 0; start < characters.Length;)
        {
            var end = start + 1;
            while (end < characters.Length && characters[end].IsSetLike(characters[start]))
                end++;
            Add(characters[start..end], textEnd: end < characters.Length ? characters[end].TextStart : word.Length);
            start = end;
        }
        return new ShapedWord([.. glyphs], [.. segments], [.. missing]);
    }

    private void Add(ReadOnlySpan<Character> characters, int textEnd)
    {
        if (characters[0].Face < 0)
        {
            foreach (var character in characters)
                missing.Add(character.CodePoint);
            return;
        }
        var face = chain[characters[0].Face];
        var size = StyleSizes.Of(style, characters[0].IsSmall);
        Fill(characters, face);
        plans.Of(face, characters[0].Script, features).Apply(buffer);
        foreach (ref var glyph in buffer.Span)
            glyphs.Add(Scaled(glyph, size, face.UnitsPerEm));
        GiveMarksToTheirLetters(glyphs.Count - buffer.Count);
        segments.Add(new WordSegment(face, size, characters[0].Script, textEnd, glyphs.Count));
    }

    private void Fill(ReadOnlySpan<Character> characters, FontFace face)
    {
        buffer.Clear();
        foreach (ref readonly var character in characters)
        {
            buffer.Add(new ShapedGlyph
            {
                Id = face.GlyphOf(character.CodePoint),
                TextStart = character.TextStart,
                TextLength = character.TextEnd - character.TextStart,
                IsMark = character.IsMark,
                IsJoinBarrier = character.IsJoinBarrier,
            });
        }
    }

    private ShapedGlyph Scaled(ShapedGlyph glyph, Length size, int unitsPerEm)
    {
        var spacing = glyph.IsMark ? Length.Zero : style.LetterSpacing;
        glyph.Advance = (int)(ToEmu(glyph.Advance) + spacing.Emu);
        glyph.Kerning = (int)ToEmu(glyph.Kerning);
        glyph.XOffset = (int)ToEmu(glyph.XOffset);
        glyph.YOffset = (int)ToEmu(glyph.YOffset);
        return glyph;

        long ToEmu(int units) => size.Scale(units, unitsPerEm).Emu;
    }

    // A cluster is a letter and its marks: its text stands with the letter's glyph, the others have none.
    private void GiveMarksToTheirLetters(int first)
    {
        var letter = first;
        for (var i = first + 1; i < glyphs.Count; i++)
        {
            var mark = glyphs[i];
            var length = mark.TextStart + mark.TextLength - glyphs[letter].TextStart;
            if (!mark.IsMark || length > Glyph.LongestText)
            {
                letter = i;
                continue;
            }
            glyphs[letter] = glyphs[letter] with { TextLength = length };
            glyphs[i] = mark with { TextStart = glyphs[letter].TextStart, TextLength = 0 };
        }
    }
}
