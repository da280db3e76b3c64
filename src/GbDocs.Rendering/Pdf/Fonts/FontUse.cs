using System.Globalization;
using GbDocs.Layout.Fonts;

namespace GbDocs.Rendering.Pdf.Fonts;

/// <summary>
/// A face as one paper uses it. Each pair of a glyph and the text it prints has a character code of its own, so that copied text is exact even
/// where one glyph stands for several characters: a small capital, a no-break space, a ligature.
/// </summary>
internal sealed class FontUse(FontFace face, int number)
{
    private readonly Dictionary<uint, ushort> singles = []; // by glyph and UTF-16 unit
    private readonly Dictionary<(ushort Glyph, string Text), ushort> others = [];
    private readonly List<(ushort Glyph, string Text)> codes = [];

    public FontFace Face => face;

    /// <summary>Its name in the pages' resources.</summary>
    public string Name { get; } = string.Create(CultureInfo.InvariantCulture, $"F{number}");

    /// <summary>Glyph and text of code 1, 2, 3 …; code 0 would be the glyph for missing characters.</summary>
    public IReadOnlyList<(ushort Glyph, string Text)> Codes => codes;

    /// <summary>The code of a pair that was added; safe for several threads once all are added.</summary>
    public ushort CodeOf(ushort glyph, ReadOnlySpan<char> text) =>
        text.Length == 1 ? singles[Key(glyph, text[0])] : others[(glyph, text.ToString())];

    public void Add(ushort glyph, ReadOnlySpan<char> text)
    {
        var isNew = text.Length == 1
            ? singles.TryAdd(Key(glyph, text[0]), Next())
            : others.TryAdd((glyph, text.ToString()), Next());
        if (isNew)
            codes.Add((glyph, text.ToString()));
    }

    /// <summary>The width of a glyph in hundred-thousandths of the em, as the file states it.</summary>
    public int WidthOf(ushort glyph) => (int)(((face.AdvanceOf(glyph) * 200_000L) + face.UnitsPerEm) / (face.UnitsPerEm * 2L));

    private static uint Key(ushort glyph, char unit) => ((uint)glyph << 16) | unit;

    private ushort Next() => checked((ushort)(codes.Count + 1));
}
