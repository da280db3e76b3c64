using System.Buffers.Binary;
using System.Text;

namespace GbDocs.Tests.Support;

/// <summary>Picture files as small as they can be; their pixels are never looked at by the reader.</summary>
internal static class PictureFiles
{
    /// <summary>A PNG with a header, a density, a text that must not reach any output, and no pixels.</summary>
    public static byte[] Png(int width, int height, int dotsPerMetre = 0)
    {
        var file = new List<byte> { 0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A };
        Chunk(file, "IHDR", [.. Number(width), .. Number(height), 8, 2, 0, 0, 0]);
        if (dotsPerMetre > 0)
            Chunk(file, "pHYs", [.. Number(dotsPerMetre), .. Number(dotsPerMetre), 1]);
        Chunk(file, "tEXt", Encoding.ASCII.GetBytes("Comment\0secret place"));
        Chunk(file, "IDAT", []);
        Chunk(file, "IEND", []);
        return [.. file];
    }

    /// <summary>A JPEG with a header, a comment and Exif data that must not reach any output, and a scan of two bytes.</summary>
    public static byte[] Jpeg(int width, int height)
    {
        var file = new List<byte> { 0xFF, 0xD8 };
        Segment(file, 0xE0, [.. "JFIF\0"u8, 1, 2, 1, 0, 72, 0, 72, 0, 0]);
        Segment(file, 0xE1, [.. "Exif\0\0secret place"u8]);
        Segment(file, 0xFE, [.. "secret remark"u8]);
        Segment(file, 0xC0, [8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0]);
        Segment(file, 0xDA, [1, 1, 0, 0, 63, 0]);
        file.AddRange([0x12, 0x34, 0xFF, 0xD9]);
        return [.. file];
    }

    /// <summary>A JPEG file as a camera held on its side writes it.</summary>
    /// <param name="orientation">1 to 8, as Exif counts.</param>
    /// <param name="isLittle">Whether the Exif data are little-endian.</param>
    public static byte[] TurnedJpeg(byte orientation, bool isLittle)
    {
        var file = new List<byte> { 0xFF, 0xD8 };
        byte[] exif = isLittle
            ? [.. "II*\0"u8, 8, 0, 0, 0, 2, 0, 0x0F, 0x01, 2, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]
            : [.. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
        Segment(file, 0xE1, [.. "Exif\0\0"u8, .. exif]);
        return [.. file, .. Jpeg(20, 10)[2..]];
    }

    private static void Chunk(List<byte> file, string kind, byte[] data)
    {
        file.AddRange(Number(data.Length));
        file.AddRange(Encoding.ASCII.GetBytes(kind));
        file.AddRange(data);
        file.AddRange(Number(0));
    }

    private static void Segment(List<byte> file, byte marker, byte[] data) =>
        file.AddRange([0xFF, marker, (byte)((data.Length + 2) >> 8), (byte)(data.Length + 2), .. data]);

    private static byte[] Number(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
