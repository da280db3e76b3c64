using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Pictures;

/// <summary>The entries that every image has (ISO 32000-1, table 89).</summary>
internal static class ImageDictionary
{
    public static PdfDictionary Of(int width, int height, int bits, PdfObject colours) => new()
    {
        ["Type"] = new PdfName("XObject"),
        ["Subtype"] = new PdfName("Image"),
        ["Width"] = width,
        ["Height"] = height,
        ["ColorSpace"] = colours,
        ["BitsPerComponent"] = bits,
    };
}
