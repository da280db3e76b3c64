using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;

namespace GbDocs.Tests.Rendering.Pdf;

/// <summary>Small pictures of every kind, made here.</summary>
internal static class SamplePictures
{
    /// <summary>A PNG whose samples rise from pixel to pixel.</summary>
    public static Picture Png(int colourType, int depth, int width, int height, bool interlaced = false, byte[]? transparency = null)
    {
        var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        Chunk(file, "IHDR", [.. Big(width), .. Big(height), (byte)depth, (byte)colourType, 0, 0, (byte)(interlaced ? 1 : 0)]);
        if (colourType == 3)
            Chunk(file, "PLTE", [.. Enumerable.Range(0, 1 << depth).SelectMany(i => new[] { (byte)(i * 7), (byte)(255 - i), (byte)(i * 3) })]);
        if (transparency is not null)
            Chunk(file, "tRNS", transparency);
        Chunk(file, "IDAT", Rows(colourType, depth, (width, height), interlaced));
        Chunk(file, "IEND", []);
        return Of($"type-{colourType}-{depth}.png", PictureFormat.Png, file.ToArray(), (width, height));
    }

    /// <summary>A picture of given bytes.</summary>
    public static Picture Of(string path, PictureFormat format, byte[] content, (int Width, int Height) size) =>
        new(path, format, content, size.Width, size.Height, Length.FromPoints(size.Width), Length.FromPoints(size.Height));

    /// <summary>The head of a JPEG file: enough for all that does not look at its pixels.</summary>
    public static Picture JpegHead(byte components, byte frame = 0xC0) => Of(
        "photo.jpg",
        PictureFormat.Jpeg,
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, frame, 0, (byte)(8 + (3 * components)), 8, 0, 6, 0, 8, components, .. new byte[3 * components], 0xFF, 0xD9],
        (8, 6));

    /// <summary>The value of the sample of a pixel: what <see cref="Png"/> writes.</summary>
    public static int Sample(int x, int y, int channel, int depth) => ((x * 5) + (y * 11) + (channel * 60)) * (depth == 16 ? 257 : 1) & ((1 << depth) - 1);

    private static byte[] Rows(int colourType, int depth, (int Width, int Height) size, bool interlaced)
    {
        var rows = new MemoryStream();
        (int X, int Y, int Dx, int Dy)[] passes = interlaced
            ? [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]
            : [(0, 0, 1, 1)];
        var channels = colourType switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };
        foreach (var (x0, y0, dx, dy) in passes)
        {
            byte[] above = [];
            for (var y = y0; y < size.Height && x0 < size.Width; y += dy)
            {
                var bits = new StringBuilder();
                for (var x = x0; x < size.Width; x += dx)
                {
                    for (var channel = 0; channel < channels; channel++)
                        bits.Append(Convert.ToString(Sample(x, y, channel, depth), 2).PadLeft(depth, '0'));
                }
                bits.Append('0', (8 - (bits.Length % 8)) % 8);
                byte[] row = [.. Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.ToString(i * 8, 8), 2))];
                rows.Write(Filtered(row, above, Math.Max(1, channels * depth / 8), filter: y / dy % 5));
                above = row;
            }
        }
        var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(rows.ToArray());
        return packed.ToArray();
    }

    // ISO/IEC 15948, 9.2: none, left, up, average, Paeth.
    private static byte[] Filtered(byte[] row, byte[] above, int pixel, int filter) =>
    [
        (byte)filter,
        .. row.Select((value, i) =>
        {
            var (a, b) = (i < pixel ? 0 : row[i - pixel], above.Length == 0 ? 0 : above[i]);
            var c = i < pixel || above.Length == 0 ? 0 : above[i - pixel];
            return (byte)(value - (filter switch { 0 => 0, 1 => a, 2 => b, 3 => (a + b) / 2, _ => Paeth(a, b, c) }));
        }),
    ];

    /// <summary>Of left, above and left above, the one nearest to left + above − left above.</summary>
    public static int Paeth(int a, int b, int c)
    {
        var (pa, pb, pc) = (Math.Abs(b - c), Math.Abs(a - c), Math.Abs(a + b - (2 * c)));
        return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
    }

    private static void Chunk(MemoryStream file, string type, byte[] body)
    {
        file.Write([.. Big(body.Length), .. Encoding.ASCII.GetBytes(type), .. body]);
        file.Write(Big((int)Crc([.. Encoding.ASCII.GetBytes(type), .. body])));
    }

    private static byte[] Big(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    // ISO/IEC 15948, annex D.
    private static uint Crc(byte[] bytes)
    {
        var crc = 0xFFFF_FFFFu;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) != 0 ? 0xEDB8_8320u ^ (crc >> 1) : crc >> 1;
        }
        return ~crc;
    }
}
