using System.Buffers.Binary;
using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Pictures;

/// <summary>JPEG files are passed through as they are (ISO 32000-1, 7.4.8); their frame header says what they hold (ITU-T T.81, B.2.2).</summary>
internal static class JpegImage
{
    private const byte Baseline = 0xC0;
    private const byte Progressive = 0xC2;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;

    public static PictureStreams Streams(ReadOnlyMemory<byte> content)
    {
        var frame = FindFrame(content.Span);
        if (!IsWhole(content.Span))
            throw new PictureFormatException("it ends too early");
        if (frame.Length < 6 || frame[0] != 8)
            throw new PictureFormatException("its samples are not of 8 bits");
        var (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(frame[1..]), BinaryPrimitives.ReadUInt16BigEndian(frame[3..]));
        if (width == 0 || height == 0)
            throw new PictureFormatException("it has no size");
        var dictionary = ImageDictionary.Of(width, height, 8, new PdfName(Colours(frame[5])));
        dictionary["Filter"] = new PdfName("DCTDecode");
        return new PictureStreams(new PdfStream(dictionary, content));
    }

    // The end follows the last scan; within one the marker of a scan cannot occur (ITU-T T.81, B.1.1.5).
    private static bool IsWhole(ReadOnlySpan<byte> file) => file.LastIndexOf([(byte)0xFF, EndOfImage]) > file.LastIndexOf([(byte)0xFF, StartOfScan]);

    // Four components are inks, whose colours depend on a press that the file does not name (PDF/A-2 6.2.4.3).
    private static string Colours(byte components) => components switch
    {
        1 => "DeviceGray",
        3 => "DeviceRGB",
        4 => throw new PictureFormatException("its colours are inks (CMYK); save it with RGB colours"),
        _ => throw new PictureFormatException("it has neither one nor three colour components"),
    };

    // The segments before the frame header are skipped by their lengths.
    private static ReadOnlySpan<byte> FindFrame(ReadOnlySpan<byte> file)
    {
        if (file.Length < 4 || file[0] != 0xFF || file[1] != 0xD8)
            throw new PictureFormatException("it is not a JPEG file");
        for (var at = 2; at + 4 <= file.Length;)
        {
            if (file[at] != 0xFF)
                break;
            var marker = file[at + 1];
            var length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            if (marker == 0xFF)
            {
                at++; // fill byte
                continue;
            }
            if (marker == StartOfScan || length < 2 || at + 2 + length > file.Length)
                break;
            if (IsFrame(marker))
                return file.Slice(at + 4, length - 2);
            at += 2 + length;
        }
        throw new PictureFormatException("its frame header is missing");
    }

    // C4, C8 and CC are no frames; lossless, hierarchical and arithmetic frames are not part of PDF.
    private static bool IsFrame(byte marker)
    {
        if (marker is >= Baseline and <= Progressive)
            return true;
        if (marker is > Progressive and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            throw new PictureFormatException("it is packed in a way that readers of PDF do not know");
        return false;
    }
}
