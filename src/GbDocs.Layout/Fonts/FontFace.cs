using System.Collections.Immutable;

namespace GbDocs.Layout.Fonts;

/// <summary>
/// One face of a family, read from a TrueType file. Tables are read when first asked for; a table that is broken then throws
/// <see cref="FontFormatException"/>. Safe for several threads. Two faces are the same only if they are the same object.
/// </summary>
public sealed class FontFace
{
    private readonly FontTables tables;
    private readonly FontData horizontal;
    private readonly int horizontalCount;
    private readonly Lazy<CharacterMap> characters;

    private FontFace(FontTables tables)
    {
        this.tables = tables;
        Metrics = FontMetricsReader.Read(tables);
        Names = FontNames.Read(tables.Required("name"));
        GlyphCount = tables.Required("maxp").U16(4);
        horizontal = tables.Required("hmtx");
        horizontalCount = tables.Required("hhea").U16(34);
        characters = new(() => CharacterMap.Read(tables.Required("cmap"), GlyphCount));
        var style = tables.Required("head").U16(44); // macStyle: bit 0 bold, bit 1 italic
        IsBold = (style & 1) != 0;
        IsItalic = (style & 2) != 0;
        CheckCounts();
    }

    /// <summary>Reads a font file; of a collection, the first font.</summary>
    /// <exception cref="FontFormatException">The file is broken or its outlines are not TrueType.</exception>
    public static FontFace Read(ReadOnlyMemory<byte> file) => new(new FontTables(new FontData(file)));

    /// <summary>Heights, depths, weight and other measures, in font units.</summary>
    public FontMetrics Metrics { get; }

    /// <summary>Font units to the em.</summary>
    public int UnitsPerEm => Metrics.UnitsPerEm;

    /// <summary>The number of glyphs; glyph 0 is the one for missing characters and never printed.</summary>
    public int GlyphCount { get; }

    /// <summary>The family's name (name 1): <c>Noto Sans</c>.</summary>
    public string FamilyName => Names.Family;

    /// <summary>The style's name in its family (name 2): <c>Bold Italic</c>.</summary>
    public string StyleName => Names.Style;

    /// <summary>The PostScript name (name 6), printable ASCII without delimiters: <c>NotoSans-BoldItalic</c>.</summary>
    public string PostScriptName => Names.PostScript;

    /// <summary>Whether it is the bold of its family; the regular of a family "SemiBold" is not.</summary>
    public bool IsBold { get; }

    /// <summary>Whether it is the italic of its family.</summary>
    public bool IsItalic { get; }

    /// <summary>The tags of the tables in the file, in ordinal order.</summary>
    public ImmutableArray<string> TableTags => [.. tables.Tags];

    internal FontTables Tables => tables;

    internal FontNames Names { get; }

    /// <summary>The glyph of a code point; 0 where the face has none.</summary>
    public ushort GlyphOf(int codePoint) => characters.Value[codePoint];

    /// <summary>The advance width of a glyph in font units.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The face has no such glyph.</exception>
    public int AdvanceOf(ushort glyph)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(glyph, GlyphCount);
        return horizontal.U16(Math.Min((int)glyph, horizontalCount - 1) * 4);
    }

    /// <summary>The distance from the pen to the left edge of a glyph's outline, in font units.</summary>
    internal short LeftSideBearingOf(ushort glyph) => glyph < horizontalCount
        ? horizontal.I16((glyph * 4) + 2)
        : horizontal.I16((horizontalCount * 4) + ((glyph - horizontalCount) * 2));

    /// <summary>The bytes of a table as they stand in the file; empty where there is none.</summary>
    /// <param name="tag">Four characters, as <c>glyf</c> or <c>OS/2</c>.</param>
    public ReadOnlyMemory<byte> Table(string tag) => tables.Optional(tag)?.Memory ?? default;

    /// <summary>The PostScript name.</summary>
    public override string ToString() => PostScriptName;

    private void CheckCounts()
    {
        if (GlyphCount == 0 || horizontalCount == 0 || horizontalCount > GlyphCount)
            throw new FontFormatException("The font has no glyphs or no advance widths.");
        _ = horizontal.Part(0, (horizontalCount * 4) + ((GlyphCount - horizontalCount) * 2));
    }
}
