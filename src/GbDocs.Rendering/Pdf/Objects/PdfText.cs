using System.Globalization;
using System.Text;
using GbDocs.Layout.Pages;
using GbDocs.Model.Measures;

namespace GbDocs.Rendering.Pdf.Objects;

/// <summary>Values of ours → PDF objects.</summary>
internal static class PdfText
{
    private const int LongestString = 32_767; // PDF/A-2 6.1.13

    /// <summary>A text string (ISO 32000-1, 7.9.2.2): ASCII where that says it, otherwise UTF-16. A text too long for PDF/A is cut.</summary>
    public static PdfString Of(string text) => new(IsPlain(text) ? Encoding.ASCII.GetBytes(text) : Utf16(text));

    /// <summary>Whether the text can be held by one string.</summary>
    public static bool Fits(string text) => text.Length <= (LongestString - 2) / 2;

    public static PdfString? OfNullable(string? text) => text is null ? null : Of(text);

    /// <summary>A date without a time of day, in universal time (7.9.4).</summary>
    public static PdfString Of(DateTimeOffset time) =>
        Of(time.UtcDateTime.ToString("'D:'yyyyMMddHHmmss", CultureInfo.InvariantCulture) + "Z");

    /// <summary>Thousandths of a point, to which all lengths are printed; a length always gives the same number.</summary>
    public static long Thousandths(Length length) => length.Scale(10, 127).Emu;

    public static PdfReal Real(Length length) => new(Thousandths(length));

    /// <summary>A rectangle of the page in PDF's coordinates, which grow upwards.</summary>
    public static PdfArray Of(Rectangle area, Length pageHeight) =>
        new(Real(area.X), Real(pageHeight - area.Bottom), Real(area.Right), Real(pageHeight - area.Y));

    private static bool IsPlain(string text) => text.Length <= LongestString && text.All(c => c is >= ' ' and <= '~' or '\n' or '\t');

    private static byte[] Utf16(string text)
    {
        var kept = Fits(text) ? text : text[..((LongestString - 2) / 2)];
        return [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(kept)];
    }
}
