using System.Collections.Immutable;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Measures;
using GbDocs.Model.Styles;
using GbDocs.Reading.Data;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Shapes;

namespace GbDocs.Reading.Styles;

/// <summary>Looks up what styles name: families, colours, lines, other styles; what is not there is reported.</summary>
internal sealed class StyleLookup(NamedTheme theme, Fields sheet, DiagnosticBag diagnostics)
{
    private readonly ImmutableArray<string> paragraphs = [.. sheet.Entries("paragraphs").Select(e => e.Key.Value)];

    public FontFamily? Family(Fields fields, string key)
    {
        if (fields.Scalar(key) is not { } scalar)
            return null;
        if (theme.Families.TryGetValue(scalar.Value, out var family))
            return family;
        diagnostics.Report(TemplateDiagnostics.UnknownFamily, scalar.Span, scalar.Value, Nearest.To(scalar.Value, theme.Families.Keys));
        return null;
    }

    public Colour? Colour(Fields fields, string key) =>
        fields.Scalar(key) is { } scalar && scalar.Value != "none" ? ThemeReader.ColourOf(scalar, theme.Theme.Colours, diagnostics) : null;

    /// <summary>A colour where one is given, none where "none" is, the inherited one elsewhere.</summary>
    public Colour? Background(Fields fields, Colour? inherited) =>
        fields.Scalar("background") is null ? inherited : Colour(fields, "background");

    public Border? Border(Fields fields, string key) => fields.Scalar(key) is { } scalar ? BorderOf(scalar) : null;

    /// <summary>Lines around something: one for all sides, or each its own over the inherited ones.</summary>
    public Borders Borders(Fields fields, string key, Borders inherited)
    {
        if (fields.Scalar(key) is { } scalar)
            return BorderOf(scalar) is { } all ? new Borders(all, all, all, all) : inherited;
        var sides = fields.Group(key);
        return new Borders(
            Border(sides, "top") ?? inherited.Top,
            Border(sides, "bottom") ?? inherited.Bottom,
            Border(sides, "start") ?? inherited.Start,
            Border(sides, "end") ?? inherited.End);
    }

    public Length? TypeSize(Fields fields)
    {
        if (fields.Scalar("size") is not { } scalar || !Lengths.TryParse(scalar.Value, out var size))
            return null;
        // Word keeps type sizes as half points, from 1 pt to 1638 pt (ECMA-376 17.3.2.38, ST_HpsMeasure).
        if (Length.FromPoints(size.HalfPoints / 2m) == size && size >= Length.FromPoints(1) && size <= Length.FromPoints(1_638))
            return size;
        diagnostics.Report(TemplateDiagnostics.HalfPoints, scalar.Span, scalar.Value);
        return null;
    }

    /// <summary>The name of a paragraph style of this sheet.</summary>
    public string? ParagraphStyle(Fields fields, string key)
    {
        if (fields.Scalar(key) is not { } scalar)
            return null;
        if (paragraphs.Contains(scalar.Value))
            return scalar.Value;
        diagnostics.Report(TemplateDiagnostics.UnknownStyle, scalar.Span, scalar.Value, Nearest.To(scalar.Value, paragraphs));
        return null;
    }

    private Border? BorderOf(DataScalar scalar)
    {
        if (BorderText.Split(scalar.Value) is not { } parts)
            return null;
        if (parts.Width == Length.Zero)
            return Model.Styles.Border.None;
        var colour = parts.Colour.Length == 0 ? Model.Measures.Colour.Black : ThemeReader.ColourOf(scalar with { Value = parts.Colour }, theme.Theme.Colours, diagnostics);
        return colour is { } known ? new Border(parts.Width, known, parts.Space) : null;
    }
}
