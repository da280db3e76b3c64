using System.Collections.Immutable;
using GbDocs.Layout.Fonts;
using GbDocs.Layout.Text;

namespace GbDocs.Layout.Flow;

/// <summary>
/// Breaks paragraphs into lines and remembers them: when the paper flows again because its page numbers changed, nearly all paragraphs
/// come again in the same order.
/// </summary>
/// <param name="fonts">The faces that may be used.</param>
/// <param name="remembers">Whether the paper may flow again.</param>
internal sealed class LineComposer(FontLibrary fonts, bool remembers)
{
    private readonly List<Composed> composed = [];
    private readonly HashSet<ParagraphShape> shapes = []; // A long paper has many paragraphs but few shapes.
    private int next;

    /// <summary>Gives the glyphs.</summary>
    public TextShaper Shaper { get; } = new(fonts);

    /// <summary>The paper flows again from its start.</summary>
    public void Restart() => next = 0;

    /// <summary>The lines of a paragraph.</summary>
    public ImmutableArray<Line> Compose(ImmutableArray<ParagraphItem> items, ParagraphShape shape)
    {
        if (next < composed.Count && composed[next].IsFor(items, shape))
            return composed[next++].Lines;
        var lines = items.IsEmpty ? [] : ParagraphComposer.Compose(items, shape, Shaper);
        if (!remembers)
            return lines;
        var result = new Composed(items, Shared(shape), lines);
        if (next < composed.Count)
            composed[next] = result;
        else
            composed.Add(result);
        next++;
        return lines;
    }

    /// <summary>The paper will not flow again.</summary>
    public void Forget()
    {
        composed.Clear();
        composed.TrimExcess();
    }

    /// <summary>The widths that make sense for a paragraph.</summary>
    public ContentWidth Measure(ImmutableArray<ParagraphItem> items) => items.IsEmpty ? default : TextMeasurer.Measure(items, Shaper);

    private ParagraphShape Shared(ParagraphShape shape)
    {
        if (shapes.TryGetValue(shape, out var known))
            return known;
        shapes.Add(shape);
        return shape;
    }

    private sealed record Composed(ImmutableArray<ParagraphItem> Items, ParagraphShape Shape, ImmutableArray<Line> Lines)
    {
        public bool IsFor(ImmutableArray<ParagraphItem> items, ParagraphShape shape) =>
            Shape.Equals(shape) && Items.AsSpan().SequenceEqual(items.AsSpan());
    }
}
