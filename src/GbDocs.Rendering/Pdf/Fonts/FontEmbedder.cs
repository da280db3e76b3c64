using System.Security.Cryptography;
using GbDocs.Layout.Fonts;
using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Fonts;

/// <summary>A face and its characters → a composite font with an embedded subset (ISO 32000-1, 9.7).</summary>
internal static class FontEmbedder
{
    private const int FixedPitch = 1;
    private const int Symbolic = 4; // codes are glyph numbers, no standard encoding
    private const int Italic = 64;

    /// <summary>Makes the large parts: no shared state, safe for several threads.</summary>
    public static EmbeddedFont Prepare(FontUse use)
    {
        var subset = FontSubset.Create(use.Face, use.Codes.Select(code => code.Glyph));
        return new EmbeddedFont(
            use,
            $"{SubsetTag(subset.File.Span)}+{use.Face.PostScriptName}",
            PdfStreams.Deflated(new PdfDictionary { ["Length1"] = subset.File.Length }, subset.File.Span),
            PdfStreams.Deflated(new PdfDictionary(), GlyphMap(use, subset)),
            PdfStreams.Deflated(new PdfDictionary(), ToUnicodeWriter.Write(use.Codes)));
    }

    public static PdfReference Write(EmbeddedFont font, PdfFileWriter file) => file.Add(new PdfDictionary
    {
        ["Type"] = new PdfName("Font"),
        ["Subtype"] = new PdfName("Type0"),
        ["BaseFont"] = new PdfName(font.Name),
        ["Encoding"] = new PdfName("Identity-H"),
        ["DescendantFonts"] = new PdfArray(file.Add(Descendant(font, file))),
        ["ToUnicode"] = file.Add(font.ToUnicode),
    });

    private static PdfDictionary Descendant(EmbeddedFont font, PdfFileWriter file) => new()
    {
        ["Type"] = new PdfName("Font"),
        ["Subtype"] = new PdfName("CIDFontType2"),
        ["BaseFont"] = new PdfName(font.Name),
        ["CIDSystemInfo"] = new PdfDictionary
        {
            ["Registry"] = PdfText.Of("Adobe"),
            ["Ordering"] = PdfText.Of("Identity"),
            ["Supplement"] = 0,
        },
        ["FontDescriptor"] = file.Add(Descriptor(font, file)),
        ["CIDToGIDMap"] = file.Add(font.GlyphMap),
        ["W"] = new PdfArray(1, new PdfArray(font.Use.Codes.Select(code => Width(font.Use.WidthOf(code.Glyph))))),
    };

    private static PdfDictionary Descriptor(EmbeddedFont font, PdfFileWriter file)
    {
        var metrics = font.Use.Face.Metrics;
        return new PdfDictionary
        {
            ["Type"] = new PdfName("FontDescriptor"),
            ["FontName"] = new PdfName(font.Name),
            ["Flags"] = Symbolic | (metrics.IsFixedPitch ? FixedPitch : 0) | (font.Use.Face.IsItalic ? Italic : 0),
            ["FontBBox"] = new PdfArray(
                Scaled(metrics.Bounds.XMin), Scaled(metrics.Bounds.YMin), Scaled(metrics.Bounds.XMax), Scaled(metrics.Bounds.YMax)),
            ["ItalicAngle"] = new PdfReal((long)(metrics.ItalicAngle * 1000)),
            ["Ascent"] = Scaled(metrics.Ascent),
            ["Descent"] = Scaled(metrics.Descent),
            ["CapHeight"] = Scaled(metrics.CapHeight),
            ["StemV"] = 10 + (220 * (metrics.Weight - 50) / 900), // no table states it; grows with the weight
            ["FontFile2"] = file.Add(font.File),
        };

        PdfObject Scaled(int units) => (long)Math.Round(units * 1000m / metrics.UnitsPerEm, MidpointRounding.AwayFromZero);
    }

    // Two decimals are enough to place a line of 200 letters within a hundredth of a point.
    private static PdfReal Width(int hundredThousandths) => new(hundredThousandths * 10L);

    private static byte[] GlyphMap(FontUse use, FontSubset subset)
    {
        var map = new byte[(use.Codes.Count + 1) * 2];
        for (var code = 1; code <= use.Codes.Count; code++)
        {
            var glyph = subset.NewIdOf(use.Codes[code - 1].Glyph);
            map[code * 2] = (byte)(glyph >> 8);
            map[(code * 2) + 1] = (byte)glyph;
        }
        return map;
    }

    // Six letters that differ for different subsets (9.6.4), the same for the same bytes.
    private static string SubsetTag(ReadOnlySpan<byte> font) =>
        string.Concat(SHA256.HashData(font).Take(6).Select(value => (char)('A' + (value % 26))));
}
