using System.Text;

namespace GbDocs.Layout.Fonts;

/// <summary>The table directory of a TrueType file or of the first font of a collection (OpenType 1.9, "Organization of an OpenType Font").</summary>
internal sealed class FontTables
{
    private const uint TrueTypeVersion = 0x0001_0000;
    private const uint AppleTrueType = 0x7472_7565; // "true"
    private const uint Collection = 0x7474_6366; // "ttcf"
    private const uint CompactOutlines = 0x4F54_544F; // "OTTO"
    private const int EntrySize = 16;

    private readonly Dictionary<string, FontData> tables = new(StringComparer.Ordinal);

    public FontTables(FontData file)
    {
        var directory = file.U32(0) == Collection ? file.Offset32(12) : 0;
        CheckVersion(file.U32(directory));
        var count = file.U16(directory + 4);
        for (var i = 0; i < count; i++)
        {
            var entry = file.Part(directory + 12 + (i * EntrySize), EntrySize);
            var tag = Encoding.Latin1.GetString(entry.Span[..4]);
            tables.TryAdd(tag, file.Part(entry.Offset32(8), entry.Offset32(12)));
        }
    }

    public IEnumerable<string> Tags => tables.Keys.Order(StringComparer.Ordinal);

    public FontData Required(string tag) =>
        tables.TryGetValue(tag, out var table) ? table : throw new FontFormatException($"The font has no “{tag}” table.");

    public FontData? Optional(string tag) => tables.TryGetValue(tag, out var table) ? table : null;

    private static void CheckVersion(uint version)
    {
        if (version == CompactOutlines)
            throw new FontFormatException("The font has CFF outlines; only TrueType outlines are read.");
        if (version is not (TrueTypeVersion or AppleTrueType))
            throw new FontFormatException("The file is not a TrueType font.");
    }
}
