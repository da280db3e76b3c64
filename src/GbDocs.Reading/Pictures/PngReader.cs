using System.Buffers.Binary;

namespace GbDocs.Reading.Pictures;

/// <summary>Walks the chunks of a PNG file (ISO/IEC 15948, 5).</summary>
internal static class PngReader
{
    private const int ChunkFrame = 12;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static bool IsPng(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Signature);

    public static PictureHeader Read(ReadOnlyMemory<byte> file)
    {
        var kept = new MemoryStream();
        kept.Write(Signature);
        PictureHeader? header = null;
        var at = Signature.Length;
        while (at + ChunkFrame <= file.Length)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file.Span[at..]);
            if (length > file.Length - at - ChunkFrame)
                return PictureHeader.Damaged("it ends in the middle of a part");
            var chunk = file.Span.Slice(at, (int)length + ChunkFrame);
            var kind = chunk.Slice(4, 4);
            header = kind.SequenceEqual("IHDR"u8) ? ReadHeader(chunk) : kind.SequenceEqual("pHYs"u8) ? WithDensity(header, chunk) : header;
            if (header is not null && kind.SequenceEqual("eXIf"u8))
                header = header with { Orientation = ExifOrientation.Read(chunk[8..^4]) };
            if (IsNeeded(kind))
                kept.Write(chunk);
            at += chunk.Length;
            if (kind.SequenceEqual("IEND"u8))
                return header is null or { Width: 0 } or { Height: 0 } ? PictureHeader.Damaged("its size is missing") : header with { Content = kept.ToArray() };
        }
        return PictureHeader.Damaged("its end is missing");
    }

    private static PictureHeader? ReadHeader(ReadOnlySpan<byte> chunk)
    {
        if (chunk.Length != ChunkFrame + 13)
            return null;
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(chunk[8..]), BinaryPrimitives.ReadInt32BigEndian(chunk[12..]));
        return width > 0 && height > 0 ? new PictureHeader(width, height, default) : null;
    }

    private static PictureHeader? WithDensity(PictureHeader? header, ReadOnlySpan<byte> chunk)
    {
        const byte PerMetre = 1;
        if (header is null || chunk.Length != ChunkFrame + 9 || chunk[16] != PerMetre)
            return header;
        return header with
        {
            DensityX = BinaryPrimitives.ReadUInt32BigEndian(chunk[8..]) * 0.0254m,
            DensityY = BinaryPrimitives.ReadUInt32BigEndian(chunk[12..]) * 0.0254m,
        };
    }

    // Critical chunks have a capital first letter (5.4); of the others only those that change how pixels look are kept.
    private static bool IsNeeded(ReadOnlySpan<byte> kind) =>
        char.IsAsciiLetterUpper((char)kind[0])
        || kind.SequenceEqual("tRNS"u8) || kind.SequenceEqual("gAMA"u8) || kind.SequenceEqual("cHRM"u8)
        || kind.SequenceEqual("sRGB"u8) || kind.SequenceEqual("iCCP"u8) || kind.SequenceEqual("sBIT"u8) || kind.SequenceEqual("pHYs"u8);
}
