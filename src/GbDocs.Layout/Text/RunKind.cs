namespace GbDocs.Layout.Text;

/// <summary>Whether a run is part of what the author wrote.</summary>
public enum RunKind
{
    /// <summary>The author's text.</summary>
    Text,

    /// <summary>A jump to a tab stop: one space glyph as wide as the jump, its text U+0009.</summary>
    Tab,

    /// <summary>The hyphen of a divided word: not text, its <see cref="GlyphRun.Text"/> is empty.</summary>
    Hyphen,

    /// <summary>The dots that fill a jump: not text, its <see cref="GlyphRun.Text"/> is empty.</summary>
    Leader,
}
