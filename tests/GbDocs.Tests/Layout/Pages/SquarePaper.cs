using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using GbDocs.Layout.Pages;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Styles;
using GbDocs.Resolution;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Layout.Pages;

/// <summary>
/// A sheet on whose pages sums are easy: text of ten lines with ten characters each, every character and every line 10 points, no space
/// between paragraphs; margins of 20 points, so that the first baseline is at 28 and the text ends at 120.
/// </summary>
internal static class SquarePaper
{
    private static readonly FontFamily Family = new("Square", ["Square"]);

    /// <summary>The sheet.</summary>
    public static StyleSheet Sheet { get; } = new()
    {
        Page = new PageGeometry
        {
            Width = Points(140),
            Height = Points(140),
            Top = Points(20),
            Bottom = Points(20),
            Inside = Points(20),
            Outside = Points(20),
            HeaderDistance = Points(5),
            FooterDistance = Points(5),
            CoverHasOwnPage = false,
            AppendicesOpenOnNewPage = false,
        },
        Paragraphs = new[] { Style(StyleNames.Body), Style(StyleNames.FootnoteText) }.ToFrozenDictionary(s => s.Name),
        Footnotes = new FootnoteStyle { RuleLength = Points(30), RuleWidth = Points(1), SpaceAbove = Points(5), SpaceBelow = Points(4) },
        ListIndents = [new ListIndent(Length.Zero, Points(20)), new ListIndent(Points(20), Points(40))],
    };

    public static Length Points(decimal points) => Length.FromPoints(points);

    /// <summary>A paragraph style of the square font without any care for widows.</summary>
    public static ParagraphStyle Style(string name) => new(name)
    {
        Text = new TextProperties { Family = Family, Size = Points(10) },
        LineHeight = Points(10),
        WidowLines = 1,
    };

    /// <summary>The sheet with other or more paragraph styles.</summary>
    public static StyleSheet With(this StyleSheet sheet, params ParagraphStyle[] styles) => sheet with
    {
        Paragraphs = sheet.Paragraphs.Values.Where(s => styles.All(o => o.Name != s.Name)).Concat(styles).ToFrozenDictionary(s => s.Name),
    };

    /// <summary>The pages of a paper, which must be free of faults.</summary>
    public static PagedDocument Lay(Paper paper, StyleSheet? sheet = null)
    {
        var diagnostics = new DiagnosticBag();
        var document = Lay(paper, diagnostics, sheet);
        Assert.Empty(diagnostics.ToSorted().Select(d => d.ToString()));
        return document;
    }

    /// <summary>The pages of a paper, and what is wrong with it.</summary>
    public static PagedDocument Lay(Paper paper, DiagnosticBag diagnostics, StyleSheet? sheet = null) =>
        PageLayout.Lay(Resolver.Resolve(paper, new DiagnosticBag()), sheet ?? Sheet, SquareFont.Library, diagnostics);

    /// <summary>A text that takes so many lines of the page: each line is its letter and the line's number.</summary>
    public static string Lines(int count, char letter = 'a') =>
        string.Join(' ', Enumerable.Range(1, count).Select(i => $"{letter}{i:00000000}"));

    /// <summary>The lines of a page from top to bottom, short: <c>a1 a2 b1</c>, where <see cref="Lines"/> made them.</summary>
    public static string Show(Page page) => string.Join(' ', LinesOf(page).Select(l => Short(l.Text)));

    /// <summary>The lines of every page.</summary>
    public static string[] Show(PagedDocument document) => [.. document.Pages.Select(Show)];

    /// <summary>The text at each baseline of a page, from top to bottom.</summary>
    public static ImmutableArray<(decimal Baseline, decimal X, string Text)> LinesOf(Page page) =>
    [
        .. page.Items.OfType<GlyphItem>()
            .GroupBy(g => g.Baseline)
            .OrderBy(g => g.Key)
            .Select(g => (g.Key.Points, g.Min(i => i.X).Points, string.Concat(g.OrderBy(i => i.X).Select(i => i.Run.Text)).TrimEnd())),
    ];

    /// <summary>Each line of a page as baseline, left edge and text: <c>28 20 abc</c>.</summary>
    public static string[] Places(Page page) =>
        [.. LinesOf(page).Select(l => string.Create(CultureInfo.InvariantCulture, $"{l.Baseline:0.##} {l.X:0.##} {l.Text}"))];

    private static string Short(string line) =>
        line.Length == 9 && char.IsAsciiLetter(line[0]) && int.TryParse(line.AsSpan(1), out var number) ? $"{line[0]}{number}" : line;
}
