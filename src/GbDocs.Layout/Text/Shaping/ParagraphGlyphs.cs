using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using GbDocs.Layout.Text.Breaking;
using GbDocs.Layout.Text.Unicode;

namespace GbDocs.Layout.Text.Shaping;

/// <summary>A paragraph's text, its glyphs in the order of the text, the runs they belong to, and where lines may end.</summary>
internal sealed class ParagraphGlyphs
{
    private readonly List<ParagraphGlyph> glyphs = [];
    private readonly List<ParagraphRun> runs = [];
    private readonly StringBuilder builder = new();
    private LineBreakKind[] breaks = [];

    /// <summary>The text of all items; a tab is U+0009, a forced break U+000A, a box U+FFFC.</summary>
    public string Text { get; private set; } = string.Empty;

    public Span<ParagraphGlyph> Glyphs => CollectionsMarshal.AsSpan(glyphs);

    public IReadOnlyList<ParagraphRun> Runs => runs;

    /// <summary>Room for the places where lines may end; used again for the next paragraph.</summary>
    public List<Breakpoint> Places { get; } = [];

    /// <summary>Whether a line may end before each character; the last element stands for the end of the text.</summary>
    public ReadOnlySpan<LineBreakKind> Breaks => breaks.AsSpan(0, Text.Length + 1);

    public void Fill(ImmutableArray<ParagraphItem> items, TextShaper shaper)
    {
        glyphs.Clear();
        runs.Clear();
        Text = TextOf(items);
        var filler = new ParagraphFiller(shaper, glyphs, runs);
        foreach (var item in items)
            filler.Add(item);
        FindBreaks(items);
    }

    /// <summary>Where a run's text ends: where the next begins.</summary>
    public int TextEndOf(int run) => run + 1 < runs.Count ? runs[run + 1].TextStart : Text.Length;

    private string TextOf(ImmutableArray<ParagraphItem> items)
    {
        if (items is [var only])
            return TextOf(only);
        builder.Clear();
        foreach (var item in items)
            builder.Append(TextOf(item));
        return builder.ToString();
    }

    private static string TextOf(ParagraphItem item) => item switch
    {
        TextItem text => text.Text,
        TabItem => "\t",
        ForcedBreakItem => "\n",
        BoxItem => "\uFFFC",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private void FindBreaks(ImmutableArray<ParagraphItem> items)
    {
        if (breaks.Length <= Text.Length)
            breaks = new LineBreakKind[Math.Max(Text.Length + 1, breaks.Length * 2)];
        LineBreakFinder.Find(Text, breaks);
        LineBreakTailoring.Apply(Text, breaks);
        var at = 0;
        foreach (var item in items)
        {
            var end = at + TextOf(item).Length;
            if (item is TextItem { NoBreak: true } && end - at > 1)
                breaks.AsSpan(at + 1, end - at - 1).Replace(LineBreakKind.Allowed, LineBreakKind.Prohibited);
            if (item is TabItem { HoldsNext: true } && breaks[end] == LineBreakKind.Allowed)
                breaks[end] = LineBreakKind.Prohibited;
            at = end;
        }
    }
}
