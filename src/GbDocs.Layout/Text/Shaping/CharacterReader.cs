using System.Runtime.InteropServices;
using System.Text;
using GbDocs.Layout.Text.Unicode;

namespace GbDocs.Layout.Text.Shaping;

/// <summary>A word → its printing characters, each with face and script: marks with their letter, small letters of small capitals as capitals.</summary>
internal sealed class CharacterReader(FaceChain chain, bool isSmallCaps)
{
    private readonly List<Character> characters = [];

    public Span<Character> Read(ReadOnlySpan<char> word)
    {
        characters.Clear();
        for (var at = 0; at < word.Length;)
        {
            Rune.DecodeFromUtf16(word[at..], out var rune, out var length);
            Add(rune, at, at + length);
            at += length;
        }
        var read = CollectionsMarshal.AsSpan(characters);
        SettleScripts(read);
        return read;
    }

    private Span<Character> SoFar => CollectionsMarshal.AsSpan(characters);

    private void Add(Rune rune, int start, int end)
    {
        if (Invisible.Is(rune.Value))
        {
            if (characters.Count > 0 && (rune.Value is Invisible.SoftHyphen or Invisible.NonJoiner))
                SoFar[^1].IsJoinBarrier = true;
            return;
        }
        var isMark = Invisible.IsMark(rune.Value);
        if (isMark && characters.Count > 0 && TryJoin(ref SoFar[^1], rune.Value, end))
            return;
        var isSmall = isSmallCaps && Rune.IsLower(rune) && Rune.ToUpperInvariant(rune) != rune;
        var codePoint = isSmall ? Rune.ToUpperInvariant(rune).Value : rune.Value;
        characters.Add(new Character
        {
            CodePoint = codePoint,
            TextStart = start,
            TextEnd = end,
            Face = isMark ? FaceOfMark(codePoint) : chain.FaceOf(codePoint),
            Script = Scripts.Of(codePoint),
            IsMark = isMark,
            IsSmall = isSmall || (isMark && characters.Count > 0 && SoFar[^1].IsSmall),
        });
    }

    // UAX #15: letter and mark become one letter where a font has that one, as HarfBuzz does.
    private bool TryJoin(ref Character letter, int mark, int end)
    {
        var composed = letter.TextEnd == end - 1 ? Compositions.Of(letter.CodePoint, mark) : 0;
        var face = composed == 0 || letter.IsJoinBarrier ? -1 : chain.FaceOf(composed);
        if (face < 0)
            return false;
        letter.CodePoint = composed;
        letter.TextEnd = end;
        letter.Face = face;
        return true;
    }

    // A mark is printed by the face of its letter; where that has no such mark, both go to a face that has both.
    private int FaceOfMark(int mark)
    {
        if (characters.Count == 0 || SoFar[^1].Face < 0)
            return chain.FaceOf(mark);
        ref var letter = ref SoFar[^1];
        if (chain[letter.Face].GlyphOf(mark) != 0)
            return letter.Face;
        var both = chain.FaceOf(letter.CodePoint, mark);
        if (both < 0)
            return chain.FaceOf(mark);
        return letter.IsMark ? both : letter.Face = both;
    }

    // UAX #24: characters of no script take that of the one before, at the start that of the one after.
    private static void SettleScripts(Span<Character> characters)
    {
        var script = Script.Common;
        for (var i = 0; i < characters.Length && script == Script.Common; i++)
            script = characters[i].Script;
        foreach (ref var character in characters)
        {
            if (character.Script == Script.Common)
                character.Script = script;
            script = character.Script;
        }
    }
}
