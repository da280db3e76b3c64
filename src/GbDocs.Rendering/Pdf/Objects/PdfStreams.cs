using System.IO.Compression;

namespace GbDocs.Rendering.Pdf.Objects;

/// <summary>Streams packed with deflate (ISO 32000-1, 7.4.4).</summary>
internal static class PdfStreams
{
    private const byte UpFilter = 2;

    // Nothing, packed, is not nothing; a blank page stays as it is.
    public static PdfStream Deflated(PdfDictionary dictionary, ReadOnlySpan<byte> content)
    {
        if (content.IsEmpty)
            return new PdfStream(dictionary, default);
        dictionary["Filter"] = new PdfName("FlateDecode");
        return new PdfStream(dictionary, Deflate(content));
    }

    /// <summary>Rows that resemble the row above are stored as differences (PNG's filter "up").</summary>
    public static PdfStream Rows(PdfDictionary dictionary, ReadOnlySpan<byte> content, int rowSize)
    {
        var filtered = new byte[content.Length / rowSize * (rowSize + 1)];
        for (var (from, to) = (0, 0); from < content.Length; from += rowSize)
        {
            filtered[to++] = UpFilter;
            for (var i = 0; i < rowSize; i++)
                filtered[to++] = (byte)(content[from + i] - (from == 0 ? 0 : content[from + i - rowSize]));
        }
        dictionary["DecodeParms"] = new PdfDictionary { ["Predictor"] = 12, ["Columns"] = rowSize };
        return Deflated(dictionary, filtered);
    }

    public static byte[] Deflate(ReadOnlySpan<byte> content)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(content);
        return packed.ToArray();
    }
}
