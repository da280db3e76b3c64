using System.Collections.Immutable;
using System.Text;
using GbDocs.Layout.Fonts;
using GbDocs.Layout.Text;
using GbDocs.Model.Measures;
using static GbDocs.Tests.Support.FontBuilder;

namespace GbDocs.Tests.Support;

/// <summary>
/// A font in which every glyph, the space too, is one em wide, 0.8 em high and 0.2 em deep, so that layout tests become sums:
/// at 10 points, five characters are 50 points wide and a line is 10 points high.
/// </summary>
internal sealed record SquareFont
{
    private const int UnitsPerEm = 1000;

    /// <summary>Name of the family.</summary>
    public string Family { get; init; } = "Square";

    /// <summary>The characters that it has; glyph 1 prints the first.</summary>
    public string Characters { get; init; } = DefaultCharacters;

    /// <summary>Kerning pairs: two characters and thousandths of an em.</summary>
    public ImmutableArray<(char Left, char Right, int Adjustment)> Kerning { get; init; } = [];

    /// <summary>Ligatures: two characters and the one printed for both.</summary>
    public ImmutableArray<(char First, char Second, char Ligature)> Ligatures { get; init; } = [];

    /// <summary>ASCII, Latin-1 and what papers need besides.</summary>
    public static string DefaultCharacters { get; } =
        string.Concat(Enumerable.Range(0x20, 0x5F).Concat(Enumerable.Range(0xA0, 0xE0)).Select(c => (char)c).Where(c => c != '\u00AD'))
        + "\u2009\u202F\u2010\u2011\u2012\u2013\u2014\u2018\u2019\u201C\u201D\u2022\u2026\u20AC\uFB01";

    /// <summary>A library that has this font and no other.</summary>
    public static FontLibrary Library { get; } = FontLibrary.Empty.With(new SquareFont().ToFile());

    /// <summary>A style of this font.</summary>
    /// <param name="points">Its size: the width of each character.</param>
    public static TextStyle Style(decimal points = 10) => new() { Families = ["Square"], Size = Length.FromPoints(points) };

    /// <summary>The file's bytes.</summary>
    public byte[] ToFile()
    {
        var count = Characters.Length + 1;
        var builder = new FontBuilder()
            .Add("head", U32(0x0001_0000, 0, 0, 0x5F0F_3CF5), U16(0, UnitsPerEm), new byte[16], U16(0, -200, 1000, 800, 0, 8, 2, 0, 0))
            .Add("hhea", U32(0x0001_0000), U16(800, -200, 0, 1000), new byte[20], U16(0, count))
            .Add("maxp", U32(0x0001_0000), U16(count, 4, 1), new byte[22])
            .Add("hmtx", U16(Enumerable.Repeat(new[] { UnitsPerEm, 0 }, count).SelectMany(m => m)))
            .Add("OS/2", Os2())
            .Add("post", U32(0x0003_0000, 0), U16(-100, 50), new byte[20])
            .Add("name", Names())
            .Add("cmap", U16(0, 1, 3, 10), U32(12), Groups())
            .Add("loca", U16(Enumerable.Range(0, count + 1).Select(LocationOf)))
            .Add("glyf", [.. Enumerable.Repeat(Square(), count - SpaceCount).SelectMany(g => g)]);
        if (!Kerning.IsEmpty)
            builder.Add("GPOS", Positioning());
        if (!Ligatures.IsEmpty)
            builder.Add("GSUB", Substitution());
        return builder.ToFile();
    }

    private int SpaceCount => Characters.Count(char.IsWhiteSpace);

    private int GlyphOf(char c) => Characters.IndexOf(c, StringComparison.Ordinal) + 1;

    // loca in words of two bytes; spaces have no outline.
    private int LocationOf(int glyph) => (glyph - Characters.AsSpan(0, Math.Max(0, glyph - 1)).ToArray().Count(char.IsWhiteSpace)) * (Square().Length / 2);

    // One contour of four on-curve points: (0,-200) (1000,-200) (1000,800) (0,800).
    private static byte[] Square() =>
        [.. U16(1, 0, -200, 1000, 800, 3, 0), 1, 1, 1, 1, .. U16(0, 1000, 0, -1000), .. U16(-200, 0, 1000, 0), .. new byte[2]];

    private byte[] Names()
    {
        string[] values = [Family, "Regular", Family.Replace(" ", string.Empty, StringComparison.Ordinal)];
        int[] ids = [1, 2, 6];
        var records = new List<byte>();
        var text = new List<byte>();
        foreach (var (id, value) in ids.Zip(values))
        {
            var bytes = Encoding.BigEndianUnicode.GetBytes(value);
            records.AddRange(U16(3, 1, 0x409, id, bytes.Length, text.Count));
            text.AddRange(bytes);
        }
        return [.. U16(0, ids.Length, 6 + (12 * ids.Length)), .. records, .. text];
    }

    private static byte[] Os2() =>
    [
        .. U16(4, 1000, 400, 5, 0, 650, 650, 0, 0, 650, 650, 0, 333, 50, 250, 0), .. new byte[36],
        .. U16(800, -200, 0, 800, 200), .. new byte[8], .. U16(500, 700, 0, 32, 2),
    ];

    private byte[] Groups()
    {
        var sorted = Characters.Order().ToArray();
        return [.. U16(12, 0), .. U32(16 + (12 * sorted.Length), 0, sorted.Length), .. U32(sorted.SelectMany(c => new long[] { c, c, GlyphOf(c) }))];
    }

    private byte[] Positioning()
    {
        var left = Kerning.GroupBy(k => GlyphOf(k.Left)).OrderBy(g => g.Key).ToArray();
        var sets = left.Select(g => U16([g.Count(), .. g.OrderBy(k => GlyphOf(k.Right)).SelectMany(k => new[] { GlyphOf(k.Right), k.Adjustment })])).ToArray();
        var header = 10 + (2 * left.Length);
        var coverageAt = header + sets.Sum(s => s.Length);
        var offsets = sets.Select((_, i) => header + sets.Take(i).Sum(s => s.Length));
        byte[] pairs = [.. U16([1, coverageAt, 4, 0, left.Length, .. offsets]), .. sets.SelectMany(s => s), .. Coverage(left.Select(g => g.Key))];
        return LayoutTable("kern", lookupType: 2, pairs);
    }

    private byte[] Substitution()
    {
        var first = Ligatures.GroupBy(l => GlyphOf(l.First)).OrderBy(g => g.Key).ToArray();
        var sets = first.Select(g => LigatureSet([.. g])).ToArray();
        var header = 6 + (2 * first.Length);
        var coverageAt = header + sets.Sum(s => s.Length);
        var offsets = sets.Select((_, i) => header + sets.Take(i).Sum(s => s.Length));
        byte[] ligatures = [.. U16([1, coverageAt, first.Length, .. offsets]), .. sets.SelectMany(s => s), .. Coverage(first.Select(g => g.Key))];
        return LayoutTable("liga", lookupType: 4, ligatures);
    }

    private byte[] LigatureSet((char First, char Second, char Ligature)[] ligatures) =>
    [
        .. U16([ligatures.Length, .. ligatures.Select((_, i) => 2 + (2 * ligatures.Length) + (6 * i))]),
        .. ligatures.SelectMany(l => U16(GlyphOf(l.Ligature), 2, GlyphOf(l.Second))),
    ];

    private static byte[] Coverage(IEnumerable<int> glyphs) => U16([1, glyphs.Count(), .. glyphs]);

    // Header, one script DFLT with a default language, one feature, one lookup with one subtable.
    private static byte[] LayoutTable(string feature, int lookupType, byte[] subtable) =>
    [
        .. U16(1, 0, 10, 30, 44),
        .. U16(1), .. Encoding.ASCII.GetBytes("DFLT"), .. U16(8), .. U16(4, 0), .. U16(0, 0xFFFF, 1, 0),
        .. U16(1), .. Encoding.ASCII.GetBytes(feature), .. U16(8), .. U16(0, 1, 0),
        .. U16(1, 4), .. U16(lookupType, 0, 1, 8), .. subtable,
    ];
}
