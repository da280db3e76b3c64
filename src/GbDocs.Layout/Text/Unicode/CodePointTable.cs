using System.Buffers.Binary;

namespace GbDocs.Layout.Text.Unicode;

/// <summary>
/// A small number for every code point, in pages of 256 of which equal ones are held once; made by <c>eng/unicode-tables.cs</c>.
/// </summary>
internal sealed class CodePointTable
{
    /// <summary>The version of the Unicode Character Database that all tables were made from.</summary>
    public const string UnicodeVersion = "15.0.0";

    private const int PageSize = 256;
    private const int PageCount = 0x110000 / PageSize;

    private readonly byte[] data;
    private readonly int[] pageStarts = new int[PageCount];

    private CodePointTable(byte[] data)
    {
        this.data = data;
        for (var i = 0; i < PageCount; i++)
            pageStarts[i] = (PageCount * 2) + (BinaryPrimitives.ReadUInt16BigEndian(data.AsSpan(i * 2)) * PageSize);
    }

    public static CodePointTable Load(string resource) => new(LoadBytes(resource));

    public static byte[] LoadBytes(string resource)
    {
        using var stream = typeof(CodePointTable).Assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public byte this[int codePoint] => data[pageStarts[codePoint / PageSize] + (codePoint % PageSize)];
}
