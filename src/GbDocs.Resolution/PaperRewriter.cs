using System.Collections.Immutable;
using System.Diagnostics;
using GbDocs.Model.Papers;

namespace GbDocs.Resolution;

/// <summary>Makes a paper anew from changed lines; whatever does not change is the same object as before.</summary>
internal abstract class PaperRewriter
{
    /// <summary>The line in its new form; the same array where nothing changes.</summary>
    protected abstract ImmutableArray<Inline> Line(ImmutableArray<Inline> line);

    /// <summary>A plain text (units, a label of a chart, a text for those who do not see) in its new form.</summary>
    protected abstract string Words(string words);

    /// <summary>Blocks in their new form.</summary>
    protected virtual ImmutableArray<Block> Blocks(ImmutableArray<Block> blocks) => Each(blocks, Rewrite);

    /// <summary>A block in its new form.</summary>
    protected virtual Block Rewrite(Block block) => block switch
    {
        Heading b => Changed(b.Content, Line(b.Content), c => b with { Content = c }, b),
        Paragraph b => Changed(b.Content, Line(b.Content), c => b with { Content = c }, b),
        NumberedParagraph b => Changed(b.Content, Blocks(b.Content), c => b with { Content = c }, b),
        Decision b => Changed(b.Content, Blocks(b.Content), c => b with { Content = c }, b),
        ListBlock b => Changed(b.Items, Each(b.Items, Rewrite), i => b with { Items = i }, b),
        Table b => b with { Caption = Rewrite(b.Caption), Grid = Rewrite(b, b.Grid), Below = Rewrite(b.Below) },
        Figure b => b with { Caption = Rewrite(b.Caption), Graphic = Rewrite(b.Graphic), AlternativeText = Words(b.AlternativeText), Below = Rewrite(b.Below) },
        Box b => b with { Caption = Rewrite(b.Caption), Content = Blocks(b.Content), Source = Line(b.Source) },
        Quotation b => b with { Content = Blocks(b.Content) },
        Epigraph b => b with { Content = Blocks(b.Content), Attribution = [.. b.Attribution.Select(Line)] },
        Question b => b with { Content = Blocks(b.Content) },
        Reproduced b => b with { Content = Blocks(b.Content), Source = Line(b.Source) },
        Cover b => b with { Content = Blocks(b.Content) },
        SummaryBox b => b with { Entries = [.. b.Entries.Select(e => e with { Label = Line(e.Label), Content = Blocks(e.Content) })] },
        Landscape b => b with { Content = Blocks(b.Content) },
        Listing or CodeBlock or Separator or PageBreak => block,
        _ => throw new UnreachableException(),
    };

    /// <summary>A cell in its new form.</summary>
    protected virtual TableCell Rewrite(Table table, TableRow row, TableCell cell) => cell with { Content = Blocks(cell.Content) };

    /// <summary>A note in its new form.</summary>
    protected Note Rewrite(Note note) => Changed(note.Content, Blocks(note.Content), c => note with { Content = c }, note);

    private ListItem Rewrite(ListItem item) => Changed(item.Content, Blocks(item.Content), c => item with { Content = c }, item);

    private Caption? Rewrite(Caption? caption) =>
        caption is null ? null : caption with { Title = Line(caption.Title), Units = Words(caption.Units) };

    private TableGrid Rewrite(Table table, TableGrid grid) =>
        grid with { Rows = Each(grid.Rows, row => row with { Cells = Each(row.Cells, cell => Rewrite(table, row, cell)) }), Description = Words(grid.Description) };

    private BelowMatter Rewrite(BelowMatter below) => new(Each(below.Notes, Rewrite), Line(below.Source));

    private Graphic Rewrite(Graphic graphic) => graphic is Chart chart
        ? chart with
        {
            Categories = Each(chart.Categories, Rewrite),
            Series = Each(chart.Series, s => s with { Label = Rewrite(s.Label) }),
            Units = Words(chart.Units),
        }
        : graphic;

    private ChartLabel Rewrite(ChartLabel label) => label with { Text = Words(label.Text) };

    /// <summary>Every element in its new form; the same array where none changed.</summary>
    protected static ImmutableArray<T> Each<T>(ImmutableArray<T> old, Func<T, T> rewrite)
        where T : class
    {
        ImmutableArray<T>.Builder? changed = null;
        for (var i = 0; i < old.Length; i++)
        {
            var now = rewrite(old[i]);
            if (changed is null && ReferenceEquals(now, old[i]))
                continue;
            if (changed is null)
            {
                changed = ImmutableArray.CreateBuilder<T>(old.Length);
                changed.AddRange(old, i);
            }
            changed.Add(now);
        }
        return changed?.MoveToImmutable() ?? old;
    }

    private static TNode Changed<TNode, T>(ImmutableArray<T> old, ImmutableArray<T> now, Func<ImmutableArray<T>, TNode> with, TNode node) =>
        old == now ? node : with(now);
}
