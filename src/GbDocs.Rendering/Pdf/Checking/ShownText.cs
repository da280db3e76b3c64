using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Checking;

/// <summary>The character codes that the pages show, font by font.</summary>
internal sealed class ShownText
{
    private readonly Dictionary<PdfDictionary, SortedDictionary<int, bool>> codes = new(ReferenceEqualityComparer.Instance);

    /// <summary>Fonts, and their codes with whether each stands under an actual text wherever it is shown.</summary>
    public IReadOnlyDictionary<PdfDictionary, SortedDictionary<int, bool>> Codes => codes;

    /// <summary>Adds a string of two-byte codes.</summary>
    public void Add(PdfDictionary font, PdfString text, bool hasActualText)
    {
        if (!codes.TryGetValue(font, out var known))
            codes.Add(font, known = []);
        for (var i = 0; i + 1 < text.Bytes.Length; i += 2)
        {
            var code = (text.Bytes[i] << 8) | text.Bytes[i + 1];
            known[code] = hasActualText && known.GetValueOrDefault(code, true);
        }
    }
}
