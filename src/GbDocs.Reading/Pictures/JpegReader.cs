using System.Buffers.Binary;

namespace GbDocs.Reading.Pictures;

/// <summary>Walks the segments of a JPEG file (ITU-T T.81, B.1).</summary>
internal static class JpegReader
{
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;
    private const byte Comment = 0xFE;

    public static bool IsJpeg(ReadOnlySpan<byte> bytes) => bytes.StartsWith<byte>([0xFF, 0xD8, 0xFF]);

    public static PictureHeader Read(ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span;
        var kept = new MemoryStream();
        kept.Write(bytes[..2]);
        var header = new PictureHeader(0, 0, default);
        var at = 2;
        while (at + 4 <= bytes.Length && bytes[at] == 0xFF)
        {
            var marker = bytes[at + 1];
            if (marker == EndOfImage)
                break;
            var length = 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            if (length < 4 || length > bytes.Length - at)
                return PictureHeader.Damaged("it ends in the middle of a part");
            var segment = bytes.Slice(at, length);
            header = Apply(header, marker, segment);
            if (IsNeeded(marker, segment))
                kept.Write(segment);
            at += length;
            if (marker == StartOfScan)
                return Complete(header, kept, bytes[at..]);
        }
        return PictureHeader.Damaged("it holds no pixels");
    }

    // What follows the end of the image is not part of it: it may be another picture, or a place.
    private static PictureHeader Complete(PictureHeader header, MemoryStream kept, ReadOnlySpan<byte> scan)
    {
        if (header.Width == 0 || header.Height == 0)
            return PictureHeader.Damaged("its size is missing");
        var end = scan.LastIndexOf<byte>([0xFF, EndOfImage]);
        if (end < 0)
            return PictureHeader.Damaged("its end is missing");
        kept.Write(scan[..(end + 2)]);
        return header with { Content = kept.ToArray() };
    }

    private static PictureHeader Apply(PictureHeader header, byte marker, ReadOnlySpan<byte> segment)
    {
        if (IsFrame(marker) && segment.Length >= 9)
        {
            return header with
            {
                Height = BinaryPrimitives.ReadUInt16BigEndian(segment[5..]),
                Width = BinaryPrimitives.ReadUInt16BigEndian(segment[7..]),
            };
        }
        if (marker == 0xE1 && header.Orientation == 1 && segment[4..].StartsWith("Exif\0\0"u8))
            return header with { Orientation = ExifOrientation.Read(segment[10..]) };
        return marker == 0xE0 && segment.Length >= 16 && segment[4..].StartsWith("JFIF\0"u8) ? WithDensity(header, segment) : header;
    }

    // JFIF 1.02: units 1 are dots an inch, 2 dots a centimetre.
    private static PictureHeader WithDensity(PictureHeader header, ReadOnlySpan<byte> segment)
    {
        var factor = segment[11] switch { 1 => 1m, 2 => 2.54m, _ => 0m };
        return header with
        {
            DensityX = BinaryPrimitives.ReadUInt16BigEndian(segment[12..]) * factor,
            DensityY = BinaryPrimitives.ReadUInt16BigEndian(segment[14..]) * factor,
        };
    }

    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    // APP0 is JFIF, APP2 the colour profile, APP14 Adobe's colour transform; other APPn hold Exif, XMP and thumbnails.
    private static bool IsNeeded(byte marker, ReadOnlySpan<byte> segment) => marker switch
    {
        0xE0 => segment[4..].StartsWith("JFIF\0"u8),
        0xE2 => segment[4..].StartsWith("ICC_PROFILE\0"u8),
        0xEE => segment[4..].StartsWith("Adobe"u8),
        >= 0xE1 and <= 0xEF or Comment => false,
        _ => true,
    };
}
