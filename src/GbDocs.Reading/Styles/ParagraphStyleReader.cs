using System.Collections.Frozen;
using System.Collections.Immutable;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Measures;
using GbDocs.Model.Styles;
using GbDocs.Reading.Shapes;

namespace GbDocs.Reading.Styles;

/// <summary>Reads paragraph styles, inheritance applied.</summary>
internal sealed class ParagraphStyleReader(Fields sheet, StyleLookup names, DiagnosticBag diagnostics)
{
    private static readonly ImmutableArray<(string, Alignment)> Alignments =
        [("start", Alignment.Start), ("centre", Alignment.Centre), ("end", Alignment.End), ("justified", Alignment.Justified)];

    private static readonly ImmutableArray<(string, TabStopKind)> TabKinds =
        [("start", TabStopKind.Start), ("centre", TabStopKind.Centre), ("end", TabStopKind.End), ("decimal", TabStopKind.Decimal)];

    public FrozenDictionary<string, ParagraphStyle> Read() =>
        new BasedOn<ParagraphStyle>(sheet.Entries("paragraphs"), StyleNames.Body, diagnostics).Resolve(Build);

    private ParagraphStyle Build(string name, Fields fields, ParagraphStyle? below)
    {
        var under = below ?? new ParagraphStyle(name);
        return WithPlace(WithShape(under, fields), fields) with
        {
            Name = name,
            WordName = fields.Text("word") ?? WordNames.From(name),
            BasedOn = below?.Name ?? string.Empty,
            Next = names.ParagraphStyle(fields, "next") ?? string.Empty,
            Text = TextOf(fields, under.Text),
        };
    }

    private TextProperties TextOf(Fields fields, TextProperties under) => new()
    {
        Family = names.Family(fields, "font") ?? under.Family,
        Size = names.TypeSize(fields) ?? under.Size,
        IsBold = fields.Flag("bold") ?? under.IsBold,
        IsItalic = fields.Flag("italic") ?? under.IsItalic,
        Colour = names.Colour(fields, "colour") ?? under.Colour,
        IsAllCaps = fields.Flag("caps") ?? under.IsAllCaps,
        IsSmallCaps = fields.Flag("small-caps") ?? under.IsSmallCaps,
        LetterSpacing = fields.Length("letter-spacing") ?? under.LetterSpacing,
        HasOldStyleFigures = fields.Flag("old-style-figures") ?? under.HasOldStyleFigures,
        HasTabularFigures = fields.Flag("tabular-figures") ?? under.HasTabularFigures,
    };

    private ParagraphStyle WithShape(ParagraphStyle under, Fields fields) => under with
    {
        Alignment = fields.Choice("align", Alignments) ?? under.Alignment,
        IndentStart = fields.Length("indent-start") ?? under.IndentStart,
        IndentEnd = fields.Length("indent-end") ?? under.IndentEnd,
        FirstLine = fields.Length("first-line") ?? under.FirstLine,
        Borders = names.Borders(fields, "border", under.Borders),
        Background = names.Background(fields, under.Background),
        TabStops = fields.Node("tabs") is null ? under.TabStops : TabsOf(fields),
        Hyphenates = fields.Flag("hyphenate") ?? under.Hyphenates,
        BalancesLines = fields.Flag("balance") ?? under.BalancesLines,
        Glyph = fields.Text("glyph") ?? under.Glyph,
        GlyphFamily = names.Family(fields, "glyph-font") ?? under.GlyphFamily,
    };

    private static ParagraphStyle WithPlace(ParagraphStyle under, Fields fields) => under with
    {
        SpaceBefore = fields.Length("before") ?? under.SpaceBefore,
        SpaceAfter = fields.Length("after") ?? under.SpaceAfter,
        HasContextualSpacing = fields.Flag("contextual-spacing") ?? under.HasContextualSpacing,
        LineHeight = LineHeightOf(fields) ?? under.LineHeight,
        LineSpacing = fields.Thousandths("line-height") ?? under.LineSpacing,
        KeepWithNext = fields.Flag("keep-with-next") ?? under.KeepWithNext,
        KeepTogether = fields.Flag("keep-together") ?? under.KeepTogether,
        WidowLines = fields.Integer("widow-lines") ?? under.WidowLines,
        PageBreakBefore = fields.Flag("page-break-before") ?? under.PageBreakBefore,
        OutlineLevel = fields.Integer("outline-level") ?? under.OutlineLevel,
    };

    // A percentage takes the place of a length that the style below gave.
    private static Length? LineHeightOf(Fields fields) =>
        fields.Thousandths("line-height") is null ? fields.Length("line-height") : Length.Zero;

    private static ImmutableArray<TabStop> TabsOf(Fields fields)
    {
        var tabs = ImmutableArray.CreateBuilder<TabStop>();
        foreach (var item in fields.List("tabs"))
        {
            var tab = Fields.Of(item);
            if (tab.Length("at") is { } at)
                tabs.Add(new TabStop(at, tab.Choice("kind", TabKinds) ?? TabStopKind.Start, tab.Text("leader") ?? string.Empty));
        }
        tabs.Sort((a, b) => a.Position.CompareTo(b.Position));
        return tabs.ToImmutable();
    }
}
