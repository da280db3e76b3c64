using System.Collections.Immutable;
using GbDocs.Layout.Text;
using GbDocs.Model.Measures;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Layout.Text;

/// <summary>Short ways to compose with the square font, 10 points: each character is 10 points wide.</summary>
internal static class Composed
{
    public static TextStyle Style { get; } = SquareFont.Style();

    /// <summary>A measure of so many characters, first fit, so that each test says what it wants.</summary>
    public static ParagraphShape Shape(int characters) => new() { Width = Points(characters * 10), Composition = Composition.FirstFit };

    public static Length Points(decimal points) => Length.FromPoints(points);

    public static ImmutableArray<Line> Lines(string text, ParagraphShape shape) => Lines([new TextItem(text, Style)], shape);

    public static ImmutableArray<Line> Lines(ImmutableArray<ParagraphItem> items, ParagraphShape shape) =>
        ParagraphComposer.Compose(items, shape, new TextShaper(SquareFont.Library));

    /// <summary>The texts of the lines.</summary>
    public static string[] Texts(ImmutableArray<Line> lines) => [.. lines.Select(TextOf)];

    public static string TextOf(Line line) => string.Concat(line.Runs.Select(r => r.Run.Text));

    /// <summary>The advances of a line in points.</summary>
    public static decimal[] Advances(Line line) => [.. line.Runs.SelectMany(r => r.Run.Glyphs).Select(g => g.Advance.Points)];
}
