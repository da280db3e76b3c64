using System.Globalization;
using System.Text;

namespace GbDocs.Cli.Output;

/// <summary>Cells that a text takes on a terminal.</summary>
internal static class DisplayWidth
{
    /// <summary>Two for each wide character (UAX #11), none for combining marks, one for the rest.</summary>
    public static int Of(string text)
    {
        var width = 0;
        foreach (var unit in text.EnumerateRunes())
            width += Of(unit);
        return width;
    }

    private static int Of(Rune unit) =>
        Rune.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0
        : IsWide(unit.Value) ? 2
        : 1;

    private static bool IsWide(int code) =>
        code is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6)
            or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);
}
