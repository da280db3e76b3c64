using GbDocs.Model.Measures;
using GbDocs.Model.Rules;
using GbDocs.Rendering.Docx.Styling;

namespace GbDocs.Rendering.Docx.Numbering;

/// <summary>Glyphs that a style puts before its text ("►"): a bullet tied to the style, so that applying the style in Word brings the glyph.</summary>
/// <param name="book">The lists of the file.</param>
/// <param name="styles">The styles of the file.</param>
internal sealed class GlyphNumbers(NumberingBook book, StyleBook styles)
{
    private readonly Dictionary<string, NumberPlace> byStyle = new(StringComparer.Ordinal);

    /// <summary>The list that a style is tied to; null where it has no glyph.</summary>
    public NumberPlace? TiedTo(WordStyle style)
    {
        if (style.Look.Glyph.Length == 0 || style.IsUnnumbered)
            return null;
        var owner = style;
        while (owner.Basis is { } basis && basis.Look.Glyph == style.Look.Glyph)
            owner = basis;
        return byStyle.TryGetValue(owner.Id, out var known) ? known : byStyle[owner.Id] = Define(owner);
    }

    /// <summary>Ties all styles of the sheet, so that ids do not depend on the order of their use.</summary>
    public void TieAll()
    {
        foreach (var style in styles.All)
            TiedTo(style);
    }

    private NumberPlace Define(WordStyle style)
    {
        var list = book.Define("Glyph");
        list.Definition.Set(0, new ListLevel(NumberStyle.None, style.Look.Glyph)
        {
            IsBullet = true,
            StyleId = style.Id,
            IndentStart = style.Look.IndentStart,
            FirstLine = style.Look.FirstLine,
            Text = style.Look.GlyphFamily is { } family ? style.Look.Text with { Family = family } : null,
            Separator = style.Look.FirstLine < Length.Zero ? "tab" : "space",
        });
        return new NumberPlace(list.Id, 0);
    }
}
