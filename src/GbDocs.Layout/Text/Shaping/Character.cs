namespace GbDocs.Layout.Text.Shaping;

/// <summary>A character of a word that prints something, on its way to a glyph.</summary>
internal struct Character
{
    public int CodePoint;
    public int TextStart;
    public int TextEnd;

    /// <summary>Index in the chain of faces; −1 where none has a glyph.</summary>
    public int Face;

    public Script Script;
    public bool IsMark;

    /// <summary>Whether it is a small letter set as a small capital.</summary>
    public bool IsSmall;

    /// <summary>Whether it may not join with the next: U+200C or a soft hyphen stands between.</summary>
    public bool IsJoinBarrier;

    public readonly bool IsSetLike(Character other) => Face == other.Face && Script == other.Script && IsSmall == other.IsSmall;
}
