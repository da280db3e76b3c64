using System.Globalization;
using System.Text;

namespace GbDocs.Layout.Text.Unicode;

/// <summary>Characters that print nothing of their own.</summary>
internal static class Invisible
{
    public const char SoftHyphen = '\u00AD';
    public const char NonJoiner = '\u200C';

    /// <summary>
    /// Whether a code point is left out of the print: controls, and what Unicode calls default ignorable (joiners, direction
    /// marks, word joiner, soft hyphen, variation selectors, tags, fillers).
    /// </summary>
    public static bool Is(int codePoint) => codePoint switch
    {
        < 0x20 or (>= 0x7F and < 0xA0) or SoftHyphen or 0x034F or 0x061C => true,
        < 0x115F => false,
        <= 0x1160 or (>= 0x17B4 and <= 0x17B5) or (>= 0x180B and <= 0x180F) => true,
        (>= 0x200B and <= 0x200F) or (>= 0x2028 and <= 0x202E) or (>= 0x2060 and <= 0x206F) => true,
        0x3164 or (>= 0xFE00 and <= 0xFE0F) or 0xFEFF or 0xFFA0 or (>= 0xFFF0 and <= 0xFFFB) => true,
        (>= 0x1BCA0 and <= 0x1BCA3) or (>= 0x1D173 and <= 0x1D17A) or (>= 0xE0000 and <= 0xE0FFF) => true,
        _ => false,
    };

    /// <summary>Whether a code point is a combining mark, which stays with the character before it.</summary>
    public static bool IsMark(int codePoint) => codePoint >= 0x300
        && Rune.GetUnicodeCategory(new Rune(codePoint)) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    /// <summary>Whether a character is a space that disappears at the end of a line.</summary>
    public static bool IsBreakingSpace(char c) =>
        c is ' ' or '\u1680' or '\u205F' or '\u3000' or (>= '\u2000' and <= '\u200A' and not '\u2007');
}
