using System.IO.Compression;
using System.Text;
using GbDocs.Rendering.Pdf.Objects;
using GbDocs.Rendering.Pdf.Pictures;

namespace GbDocs.Rendering.Pdf.Checking;

/// <summary>Text strings and stream contents as their readers see them.</summary>
internal static class PdfStrings
{
    /// <summary>A text string: UTF-16 with its mark, otherwise taken as Latin-1, which agrees for all that we write.</summary>
    public static string Read(byte[] bytes) =>
        bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2) : Encoding.Latin1.GetString(bytes);

    /// <summary>The content of a stream that is packed with deflate or not at all.</summary>
    public static byte[] Decode(PdfStream stream, PdfFile? file = null)
    {
        if (stream.Dictionary["Filter"] is null)
            return stream.Content.ToArray();
        try
        {
            using var inflate = new ZLibStream(new MemoryStream(stream.Content.ToArray()), CompressionMode.Decompress);
            var plain = new MemoryStream();
            inflate.CopyTo(plain);
            var parameters = file?.Dictionary(stream.Dictionary["DecodeParms"]) ?? stream.Dictionary["DecodeParms"] as PdfDictionary;
            return parameters?["Columns"] is PdfInteger columns ? Rows(plain.ToArray(), (int)columns.Value) : plain.ToArray();
        }
        catch (InvalidDataException)
        {
            throw new PdfSyntaxException("A stream cannot be unpacked.");
        }
    }

    private static byte[] Rows(byte[] filtered, int size)
    {
        var rows = new byte[filtered.Length / (size + 1) * size];
        for (var (from, to) = (0, 0); to < rows.Length; from += size + 1, to += size)
        {
            var row = rows.AsSpan(to, size);
            filtered.AsSpan(from + 1, size).CopyTo(row);
            PngRows.Unfilter(filtered[from], row, to == 0 ? default : rows.AsSpan(to - size, size), distance: 1);
        }
        return rows;
    }
}
