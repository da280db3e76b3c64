using GbDocs.Model.Measures;

namespace GbDocs.Layout.Text;

/// <summary>A part of a paragraph before it is broken into lines; a closed family.</summary>
public abstract record ParagraphItem
{
    private protected ParagraphItem(int tag) => Tag = tag;

    /// <summary>A number of the caller's that comes back on every run, box and line made from the item; 0 says nothing.</summary>
    public int Tag { get; init; }
}

/// <summary>Text of one style. A line feed or paragraph separator in it is a forced break, a tab is a tab.</summary>
/// <param name="Text">The text; lone surrogates count as U+FFFD.</param>
/// <param name="Style">Its look.</param>
/// <param name="Language">Its language, a BCP 47 tag; decides hyphenation.</param>
/// <param name="Direction">Its direction.</param>
/// <param name="Tag">See <see cref="ParagraphItem"/>.</param>
public sealed record TextItem(
    string Text, TextStyle Style, string Language = "en", TextDirection Direction = TextDirection.LeftToRight, int Tag = 0) : ParagraphItem(Tag)
{
    /// <summary>Whether no line may end within it: document symbols, numbers with their units. False by default.</summary>
    public bool NoBreak { get; init; }
}

/// <summary>A jump to the next tab stop.</summary>
/// <param name="Style">The style of the leader, and of the space that stands for the jump in copied text.</param>
/// <param name="Tag">See <see cref="ParagraphItem"/>.</param>
public sealed record TabItem(TextStyle Style, int Tag = 0) : ParagraphItem(Tag)
{
    /// <summary>Whether what follows stays on its line, as the page number of a line of contents does. False by default.</summary>
    public bool HoldsNext { get; init; }
}

/// <summary>The line ends here.</summary>
/// <param name="Tag">See <see cref="ParagraphItem"/>.</param>
public sealed record ForcedBreakItem(int Tag = 0) : ParagraphItem(Tag);

/// <summary>A thing that stands in the line like a letter: a picture, a formula. Lines may break before and after it.</summary>
/// <param name="Width">Its width.</param>
/// <param name="Ascent">Its height above the baseline.</param>
/// <param name="Descent">Its depth below the baseline, positive.</param>
/// <param name="Tag">See <see cref="ParagraphItem"/>; the caller finds the thing by it.</param>
public sealed record BoxItem(Length Width, Length Ascent, Length Descent, int Tag = 0) : ParagraphItem(Tag);
