using System.Globalization;
using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Checking;

/// <summary>The fonts that pages use (PDF/UA-1 7.21; PDF/A-2 6.2.11).</summary>
internal static class FontCheck
{
    public static void Check(Inspection inspection)
    {
        foreach (var (font, codes) in inspection.Text.Codes)
        {
            var name = inspection.File.Name(font["BaseFont"]) ?? string.Empty;
            inspection.Require(inspection.File.Name(font["Type"]) == "Font", "A2 6.2.11.2-1", "A font does not say that it is one.");
            inspection.Require(name.Length > 0, "A2 6.2.11.2-3", "A font has no name.");
            if (inspection.File.Name(font["Subtype"]) != "Type0")
                Both(inspection, false, "4.1-1", $"The font {name} is not composite and embedded.");
            else
                CheckComposite(font, codes, name, inspection);
        }
    }

    // The two standards share these rules.
    private static void Both(Inspection inspection, bool condition, string rule, string message)
    {
        inspection.Require(condition, "UA1 7.21." + rule, message);
        inspection.Require(condition, "A2 6.2.11." + rule.Replace("7-", "7.2-", StringComparison.Ordinal), message);
    }

    private static void CheckComposite(PdfDictionary font, SortedDictionary<int, bool> codes, string name, Inspection inspection)
    {
        var file = inspection.File;
        var descendant = file.Array(font["DescendantFonts"]).Select(file.Dictionary).FirstOrDefault() ?? new PdfDictionary();
        Both(inspection, file.Name(font["Encoding"]) is "Identity-H" or "Identity-V", "3.3-1", $"The codes of {name} are of an unknown map.");
        inspection.Require(file.Name(descendant["Subtype"]) == "CIDFontType2", "A2 6.2.11.2-2", $"The font {name} is not TrueType.");
        var system = file.Dictionary(descendant["CIDSystemInfo"]);
        Both(inspection, system?["Registry"] is not null && system["Ordering"] is not null, "3.1-1", $"The font {name} does not name its characters.");
        var map = file.Resolve(descendant["CIDToGIDMap"]);
        Both(inspection, map is PdfStream || file.Name(map) == "Identity", "3.2-1", $"The font {name} does not map its characters to glyphs.");
        var descriptor = file.Dictionary(descendant["FontDescriptor"]);
        Both(inspection, descriptor?["CIDSet"] is null, "4.2-2", $"The font {name} lists its characters, which nobody needs and many get wrong.");
        var program = file.Resolve(descriptor?["FontFile2"]) is PdfStream stream ? EmbeddedFontFile.Read(PdfStrings.Decode(stream)) : null;
        Both(inspection, program is not null, "4.1-1", $"The font {name} is not embedded.");
        var texts = ToUnicodeReader.Read(file.Resolve(font["ToUnicode"]) as PdfStream);
        CheckTexts(codes, texts, name, inspection);
        if (program is not null)
            CheckGlyphs(codes.Keys, new FontProgram(program, (map as PdfStream) is { } gids ? PdfStrings.Decode(gids) : null, FontWidths.Read(file, descendant)), name, inspection);
    }

    private static void CheckGlyphs(IEnumerable<int> codes, FontProgram font, string name, Inspection inspection)
    {
        foreach (var code in codes)
        {
            var glyph = font.GlyphOf(code);
            var place = string.Create(CultureInfo.InvariantCulture, $"code {code} of {name}");
            Both(inspection, glyph != 0, "8-1", $"The glyph for missing characters is shown: {place}.");
            Both(inspection, glyph < font.Program.GlyphCount, "4.1-2", $"The glyph is missing: {place}.");
            if (glyph < font.Program.GlyphCount)
                Both(inspection, Math.Abs(font.Program.WidthOf(glyph) - font.Widths.Of(code)) <= 1, "5-1", $"The width is wrong: {place}.");
        }
    }

    private static void CheckTexts(SortedDictionary<int, bool> codes, IReadOnlyDictionary<int, string> texts, string name, Inspection inspection)
    {
        foreach (var (code, hasActualText) in codes)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"code {code} of {name}");
            var text = texts.GetValueOrDefault(code, string.Empty);
            Both(inspection, text.Length > 0, "7-1", $"The text is unknown: {place}.");
            Both(inspection, !text.AsSpan().ContainsAny('\u0000', '\uFFFE', '\uFEFF'), "7-2", $"The text says nothing: {place}.");
            var isPrivate = text.AsSpan().ContainsAnyInRange('\uE000', '\uF8FF') || text.AsSpan().ContainsAnyInRange('\uDB80', '\uDBFF');
            inspection.Require(!isPrivate || hasActualText, "A2 6.2.11.7.3-1", $"A private character has no actual text: {place}.");
        }
    }

    private sealed record FontProgram(EmbeddedFontFile Program, byte[]? Map, FontWidths Widths)
    {
        public int GlyphOf(int code)
        {
            if (Map is null)
                return code;
            return (code * 2) + 1 < Map.Length ? (Map[code * 2] << 8) | Map[(code * 2) + 1] : 0;
        }
    }
}
