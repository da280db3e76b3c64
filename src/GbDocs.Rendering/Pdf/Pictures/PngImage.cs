using System.Buffers.Binary;
using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Pictures;

/// <summary>
/// PNG pictures → images: rows without alpha are passed through, for PDF knows PNG's filters (ISO 32000-1, 7.4.4.4); others are unpacked and
/// their alpha becomes a soft mask (11.6.5.3).
/// </summary>
internal static class PngImage
{
    private const int AnyFilter = 15;

    public static PictureStreams Streams(PngFile file)
    {
        var rows = PngRows.Of(file); // also proves that the data are whole
        if (file.HasAlphaChannel)
            return Split(file, rows);
        var image = file.IsInterlaced ? Repacked(file, rows) : PassedThrough(file);
        if (file.ColourType == PngFile.Indexed)
            return new PictureStreams(image, PaletteMask(file, rows));
        if (file.Transparency.Length > 0)
            image.Dictionary["Mask"] = ColourKey(file);
        return new PictureStreams(image);
    }

    private static PdfStream PassedThrough(PngFile file)
    {
        var dictionary = ImageDictionary.Of(file.Width, file.Height, file.BitDepth, Colours(file));
        dictionary["Filter"] = new PdfName("FlateDecode");
        dictionary["DecodeParms"] = new PdfDictionary
        {
            ["Predictor"] = AnyFilter,
            ["Colors"] = file.Channels,
            ["BitsPerComponent"] = file.BitDepth,
            ["Columns"] = file.Width,
        };
        return new PdfStream(dictionary, file.Data);
    }

    private static PdfStream Repacked(PngFile file, byte[] rows) =>
        PdfStreams.Rows(ImageDictionary.Of(file.Width, file.Height, file.BitDepth, Colours(file)), rows, file.RowSize(file.Width));

    private static PdfObject Colours(PngFile file) => file.ColourType switch
    {
        PngFile.Grey or PngFile.GreyWithAlpha => new PdfName("DeviceGray"),
        PngFile.Indexed => new PdfArray(
            new PdfName("Indexed"), new PdfName("DeviceRGB"), (file.Palette.Length / 3) - 1, new PdfString(file.Palette.ToArray())),
        _ => new PdfName("DeviceRGB"),
    };

    // Each component's lowest and highest value that shows nothing (ISO 32000-1, 8.9.6.4).
    private static PdfArray ColourKey(PngFile file)
    {
        var key = new PdfArray();
        for (var channel = 0; channel < file.Channels; channel++)
        {
            var value = BinaryPrimitives.ReadUInt16BigEndian(file.Transparency.Span[(channel * 2)..]) & ((1 << file.BitDepth) - 1);
            key.Items.AddRange([value, value]);
        }
        return key;
    }

    private static PdfStream? PaletteMask(PngFile file, byte[] rows)
    {
        if (!file.Transparency.Span.ContainsAnyExcept((byte)255))
            return null;
        var alpha = new byte[file.Width * file.Height];
        var rowSize = file.RowSize(file.Width);
        for (var i = 0; i < alpha.Length; i++)
        {
            var bit = i % file.Width * file.BitDepth;
            var value = rows[(i / file.Width * rowSize) + (bit / 8)] >> (8 - file.BitDepth - (bit % 8));
            var index = value & ((1 << file.BitDepth) - 1);
            alpha[i] = index < file.Transparency.Length ? file.Transparency.Span[index] : (byte)255;
        }
        return Mask(file, alpha, bits: 8);
    }

    private static PictureStreams Split(PngFile file, byte[] rows)
    {
        var sample = file.BitDepth / 8;
        var pixel = file.Channels * sample;
        var pixels = rows.Length / pixel;
        var (colour, alpha) = (new byte[pixels * (pixel - sample)], new byte[pixels * sample]);
        for (var i = 0; i < pixels; i++)
        {
            rows.AsSpan(i * pixel, pixel - sample).CopyTo(colour.AsSpan(i * (pixel - sample)));
            rows.AsSpan((i * pixel) + pixel - sample, sample).CopyTo(alpha.AsSpan(i * sample));
        }
        var image = ImageDictionary.Of(file.Width, file.Height, file.BitDepth, Colours(file));
        var mask = alpha.AsSpan().ContainsAnyExcept((byte)255) ? Mask(file, alpha, file.BitDepth) : null;
        return new PictureStreams(PdfStreams.Rows(image, colour, file.Width * (pixel - sample)), mask);
    }

    private static PdfStream Mask(PngFile file, byte[] alpha, int bits) =>
        PdfStreams.Rows(ImageDictionary.Of(file.Width, file.Height, bits, new PdfName("DeviceGray")), alpha, file.Width * bits / 8);
}
