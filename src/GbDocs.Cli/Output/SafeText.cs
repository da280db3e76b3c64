using System.Globalization;
using System.Text;

namespace GbDocs.Cli.Output;

/// <summary>
/// Makes text of papers and paths harmless to the terminal and to the build server's log: nothing in it moves the cursor,
/// turns the direction of writing, or reads as a command of the log.
/// </summary>
internal static class SafeText
{
    /// <summary>The text on one line: control characters, line separators, turning marks and half characters as <c>\u202E</c>.</summary>
    public static string Inline(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var unit in text.EnumerateRunes())
        {
            if (IsHarmful(unit))
                safe.Append(CultureInfo.InvariantCulture, $"\\u{unit.Value:X4}");
            else
                safe.Append(unit.ToString());
        }
        return safe.ToString();
    }

    /// <summary>
    /// As <see cref="Inline"/>, for the beginning of a line: what build servers would take as a command there
    /// (<c>::error::</c>, <c>##vso[</c>) gets a backslash in front.
    /// </summary>
    public static string Line(string text)
    {
        var safe = Inline(text);
        var start = safe.AsSpan().TrimStart();
        return start.StartsWith("::") || start.StartsWith("##") ? "\\" + safe : safe;
    }

    /// <summary>Several lines, each as <see cref="Line"/>.</summary>
    public static string Lines(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(Line));

    private static bool IsHarmful(Rune unit) =>
        Rune.GetUnicodeCategory(unit) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        // EnumerateRunes gives U+FFFD for half a character.
        || unit == Rune.ReplacementChar
        || IsTurningMark(unit.Value);

    // Unicode Bidirectional Algorithm (UAX #9), section 2, and the mark that hides.
    private static bool IsTurningMark(int code) =>
        code is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFEFF;
}
