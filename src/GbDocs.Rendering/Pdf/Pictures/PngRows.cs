using System.IO.Compression;

namespace GbDocs.Rendering.Pdf.Pictures;

/// <summary>Compressed rows → plain rows, top to bottom (ISO/IEC 15948, clauses 8 to 10).</summary>
internal static class PngRows
{
    // Where each pass of an interlaced file starts, and how far apart its pixels are (8.2).
    private static readonly (int X, int Y, int StepX, int StepY)[] Passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    /// <summary>All rows, each filled up to whole bytes.</summary>
    public static byte[] Of(PngFile file)
    {
        using var rows = new ZLibStream(new MemoryStream(file.Data.ToArray()), CompressionMode.Decompress);
        try
        {
            return file.IsInterlaced ? Interlaced(file, rows) : Plain(file, rows, file.Width, file.Height);
        }
        catch (Exception fault) when (fault is InvalidDataException or EndOfStreamException)
        {
            throw new PictureFormatException("its pixels are broken or missing");
        }
    }

    private static byte[] Plain(PngFile file, Stream stream, int width, int height)
    {
        var size = file.RowSize(width);
        var distance = Math.Max(1, file.BitsPerPixel / 8); // to the same sample of the pixel on the left
        var rows = new byte[size * height];
        for (var y = 0; y < height; y++)
        {
            var filter = stream.ReadByte();
            var row = rows.AsSpan(y * size, size);
            stream.ReadExactly(row);
            Unfilter(filter, row, y == 0 ? default : rows.AsSpan((y - 1) * size, size), distance);
        }
        return rows;
    }

    /// <summary>Undoes a filter in place.</summary>
    public static void Unfilter(int filter, Span<byte> row, ReadOnlySpan<byte> above, int distance)
    {
        if (filter is < 0 or > 4)
            throw new PictureFormatException("its pixels are broken or missing");
        for (var i = 0; i < row.Length && filter != 0; i++)
        {
            int left = i < distance ? 0 : row[i - distance];
            int up = above.IsEmpty ? 0 : above[i];
            int corner = above.IsEmpty || i < distance ? 0 : above[i - distance];
            row[i] += filter switch
            {
                1 => (byte)left,
                2 => (byte)up,
                3 => (byte)((left + up) / 2),
                _ => (byte)Paeth(left, up, corner),
            };
        }
    }

    private static int Paeth(int left, int up, int corner)
    {
        var (toLeft, toUp, toCorner) = (Math.Abs(up - corner), Math.Abs(left - corner), Math.Abs(left + up - (2 * corner)));
        if (toLeft <= toUp && toLeft <= toCorner)
            return left;
        return toUp <= toCorner ? up : corner;
    }

    private static byte[] Interlaced(PngFile file, Stream stream)
    {
        var rows = new byte[file.RowSize(file.Width) * file.Height];
        foreach (var pass in Passes)
        {
            var width = (file.Width - pass.X + pass.StepX - 1) / pass.StepX;
            var height = (file.Height - pass.Y + pass.StepY - 1) / pass.StepY;
            if (width <= 0 || height <= 0)
                continue;
            var part = Plain(file, stream, width, height);
            for (var y = 0; y < height; y++)
            {
                for (var x = 0; x < width; x++)
                    Copy(file, part, (y, x, width), rows, (pass.Y + (y * pass.StepY), pass.X + (x * pass.StepX), file.Width));
            }
        }
        return rows;
    }

    private static void Copy(PngFile file, byte[] source, (int Y, int X, int Width) from, byte[] target, (int Y, int X, int Width) to)
    {
        var bits = file.BitsPerPixel;
        var (fromBit, toBit) = (BitOf(from), BitOf(to));
        if (bits >= 8)
        {
            source.AsSpan((int)(fromBit / 8), bits / 8).CopyTo(target.AsSpan((int)(toBit / 8)));
            return;
        }
        var value = (source[fromBit / 8] >> (8 - bits - (int)(fromBit % 8))) & ((1 << bits) - 1);
        target[toBit / 8] |= (byte)(value << (8 - bits - (int)(toBit % 8)));

        long BitOf((int Y, int X, int Width) place) => ((long)place.Y * file.RowSize(place.Width) * 8) + ((long)place.X * bits);
    }
}
