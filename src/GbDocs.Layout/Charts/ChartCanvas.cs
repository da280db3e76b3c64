using System.Collections.Immutable;
using GbDocs.Layout.Flow;
using GbDocs.Layout.Pages;
using GbDocs.Layout.Text;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Styles;
using Line = GbDocs.Layout.Text.Line;

namespace GbDocs.Layout.Charts;

/// <summary>Takes the shapes and labels of one chart; lengths count from the chart's top left corner.</summary>
internal sealed class ChartCanvas(FlowTools tools, FlowContext context, int element)
{
    private static readonly Length Thin = Length.FromPoints(0.5m);

    private readonly List<PageItem> items = [];
    private readonly ParagraphStyle style = tools.Sheet.Paragraph(StyleNames.TableNote);

    /// <summary>The colour of axes, outlines and leader lines.</summary>
    public static Colour Ink { get; } = new(0x40, 0x40, 0x40);

    /// <summary>The colour of lines across the plot.</summary>
    public static Colour Faint { get; } = new(0xD0, 0xD0, 0xD0);

    /// <summary>The room from side to side.</summary>
    public Length Width => context.Area.Width;

    /// <summary>What was drawn.</summary>
    public ImmutableArray<PageItem> Items => [.. items];

    /// <summary>Language of the labels.</summary>
    public string Language => context.Language;

    /// <summary>Height of a line of a label.</summary>
    public Length LineHeight => style.LineHeight > Length.Zero ? style.LineHeight : style.Text.Size.Scale(6, 5);

    /// <summary>The colour of a series or slice: the accents in order, then the same again, lighter, as Word has them.</summary>
    public Colour Accent(int index)
    {
        var accents = tools.Sheet.Theme.Accents;
        var accent = accents[index % accents.Length];
        return index < accents.Length ? accent : accent.Lighter;
    }

    /// <summary>A straight line.</summary>
    public void Line(PagePoint from, PagePoint to, Colour? colour = null, Length? width = null, ImmutableArray<Length> dashes = default) =>
        Path([new MoveTo(from), new LineTo(to)], null, new Stroke(colour ?? Ink, width ?? Thin) { Dashes = dashes.IsDefault ? [] : dashes });

    /// <summary>A shape; outlined where it is filled.</summary>
    public void Path(IEnumerable<PathSegment> segments, Colour? fill, Stroke? stroke) =>
        items.Add(new PathItem(tools.Structure.Next(element), new VectorPath([.. segments]), fill, stroke));

    /// <summary>A filled rectangle with a thin outline.</summary>
    public void Bar(Rectangle area, Colour fill) => Path(
        [
            new MoveTo(new PagePoint(area.X, area.Y)), new LineTo(new PagePoint(area.Right, area.Y)),
            new LineTo(new PagePoint(area.Right, area.Bottom)), new LineTo(new PagePoint(area.X, area.Bottom)), new ClosePath(),
        ],
        fill,
        new Stroke(Ink, Thin / 2));

    /// <summary>Breaks a label into lines.</summary>
    /// <param name="words">Its lines as they are wanted; long ones are broken.</param>
    /// <param name="width">The room.</param>
    /// <param name="bold">Whether it is bold.</param>
    public ChartText Set(IEnumerable<string> words, Length width, bool bold = false)
    {
        var look = InlineLook.Of(style.Text with { IsBold = style.Text.IsBold || bold }, context.Language, context.Direction);
        var tag = new InlineTag(element, default);
        var lines = ImmutableArray.CreateBuilder<Line>();
        foreach (var text in words.Where(w => w.Length > 0))
        {
            var shape = new ParagraphShape { Width = Length.Max(width, style.Text.Size), Composition = Composition.Balanced, MinimumLastLine = Length.Zero };
            lines.AddRange(tools.Composer.Compose(new InlineStyler(tools).Add(text, look, tag).Items, shape));
        }
        return new ChartText(lines.ToImmutable(), LineHeight);
    }

    /// <summary>Prints a label.</summary>
    /// <param name="text">The label.</param>
    /// <param name="at">Its top, and its left edge, middle or right edge.</param>
    /// <param name="alignment">Which of these.</param>
    public void Print(ChartText text, PagePoint at, Alignment alignment = Alignment.Start)
    {
        var top = at.Y;
        foreach (var line in text.Lines)
        {
            var left = alignment switch
            {
                Alignment.Centre => at.X - (line.Width / 2),
                Alignment.End => at.X - line.Width,
                _ => at.X,
            };
            var baseline = text.LineHeight - line.Descent;
            items.AddRange(LineFrames.ItemsOf(line, baseline, tools).Select(i => Galleys.PageItemMoves.Moved(i, left - line.Left, top)));
            top += text.LineHeight;
        }
    }

    /// <summary>A name with the mark of its note.</summary>
    public string NameOf(ChartLabel label) => label.Note is { } note ? label.Text + "\u00A0" + tools.LabelOf(note) : label.Text;
}
