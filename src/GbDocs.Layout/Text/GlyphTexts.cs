using System.Collections.Immutable;

namespace GbDocs.Layout.Text;

/// <summary>Goes along the glyphs of a run and tells which part of its text each of them prints.</summary>
/// <param name="glyphs">The glyphs.</param>
/// <param name="starts">See <see cref="GlyphRun.TextStarts"/>.</param>
public struct GlyphTexts(ImmutableArray<Glyph> glyphs, ImmutableArray<int> starts)
{
    private int glyph = -1;
    private int end;

    /// <summary>Index of the glyph.</summary>
    public readonly int Index => glyph;

    /// <summary>Where its text begins in the text of the run; where it has none, where the text of the glyph before it ends.</summary>
    public int Start { get; private set; }

    /// <summary>How long its text is, in UTF-16 units.</summary>
    public readonly int Length => glyphs[glyph].TextLength;

    /// <summary>Goes on to the next glyph; false after the last.</summary>
    public bool MoveNext()
    {
        if (++glyph == glyphs.Length)
            return false;
        Start = starts.IsEmpty ? end : starts[glyph];
        end = Start + Length;
        return true;
    }
}
