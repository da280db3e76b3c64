using System.Buffers.Binary;
using System.Text;

namespace GbDocs.Rendering.Pdf.Pictures;

/// <summary>Reads the chunks of a PNG file; checks all that later steps rely on.</summary>
internal static class PngReader
{
    private const long MostPixels = 50_000_000;

    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static PngFile Read(ReadOnlyMemory<byte> content)
    {
        if (!content.Span.StartsWith(Signature))
            throw new PictureFormatException("it is not a PNG file");
        PngFile? file = null;
        var data = new MemoryStream();
        for (var at = Signature.Length; at + 12 <= content.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(content.Span[at..]);
            if (length > content.Length - at - 12)
                throw new PictureFormatException("it ends too early");
            var body = content.Slice(at + 8, (int)length);
            switch (Encoding.ASCII.GetString(content.Span.Slice(at + 4, 4)))
            {
                case "IHDR":
                    file = Header(body.Span);
                    break;
                case "PLTE":
                    file = Known(file) with { Palette = body };
                    break;
                case "tRNS":
                    file = Known(file) with { Transparency = body };
                    break;
                case "IDAT":
                    data.Write(body.Span);
                    break;
            }
            if (Crc32.Of(content.Span.Slice(at + 4, 4 + (int)length)) != BinaryPrimitives.ReadUInt32BigEndian(content.Span[(at + 8 + (int)length)..]))
                throw new PictureFormatException("its check sum is wrong");
            at += 12 + (int)length;
        }
        return Checked(Known(file) with { Data = data.ToArray() });
    }

    private static PngFile Known(PngFile? file) => file ?? throw new PictureFormatException("it has no header");

    private static PngFile Header(ReadOnlySpan<byte> header)
    {
        if (header.Length != 13)
            throw new PictureFormatException("its header is broken");
        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(header), BinaryPrimitives.ReadUInt32BigEndian(header[4..]));
        if (width == 0 || height == 0 || width > MostPixels || height > MostPixels || (long)width * height > MostPixels)
            throw new PictureFormatException("it has no pixels, or more than 50 million");
        if (!IsAllowed(header[9], header[8]) || header[10] != 0 || header[11] != 0 || header[12] > 1)
            throw new PictureFormatException("its header names a kind that does not exist");
        return new PngFile
        {
            Width = (int)width,
            Height = (int)height,
            BitDepth = header[8],
            ColourType = header[9],
            IsInterlaced = header[12] == 1,
        };
    }

    // ISO/IEC 15948, table 11.1.
    private static bool IsAllowed(int colourType, int depth) => colourType switch
    {
        PngFile.Grey => depth is 1 or 2 or 4 or 8 or 16,
        PngFile.Indexed => depth is 1 or 2 or 4 or 8,
        PngFile.TrueColour or PngFile.GreyWithAlpha or PngFile.TrueColourWithAlpha => depth is 8 or 16,
        _ => false,
    };

    private static PngFile Checked(PngFile file)
    {
        if (file.ColourType == PngFile.Indexed && (file.Palette.Length is < 3 or > 768 || file.Palette.Length % 3 != 0))
            throw new PictureFormatException("its palette is missing or broken");
        if (file.Transparency.Length > 0 && file.Transparency.Length < NeededTransparency(file))
            throw new PictureFormatException("its transparent colour is broken");
        return file;
    }

    private static int NeededTransparency(PngFile file) => file.ColourType switch
    {
        PngFile.Grey => 2,
        PngFile.TrueColour => 6,
        _ => 1,
    };
}
