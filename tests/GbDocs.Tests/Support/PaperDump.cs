using System.Globalization;
using System.Text;
using GbDocs.Model.Papers;

namespace GbDocs.Tests.Support;

/// <summary>A paper as indented text: a block or part of one to a line, inlines in a line's own signs.</summary>
internal sealed class PaperDump
{
    private readonly StringBuilder text = new();
    private readonly bool withIds;
    private int depth;

    private PaperDump(bool withIds) => this.withIds = withIds;

    /// <summary>The whole paper: blocks, then notes.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="withIds">Whether made-up names are printed as well as the drafter's.</param>
    public static string Of(Paper paper, bool withIds = false)
    {
        var dump = new PaperDump(withIds);
        dump.Write(paper.Blocks);
        foreach (var note in paper.Notes)
            dump.Part($"note{dump.Name(note.Mark)}{(note.Symbol is null ? "" : " " + note.Symbol)}", () => dump.Write(note.Content));
        foreach (var entry in paper.Abbreviations)
            dump.Line($"abbreviation {entry.Short} = {entry.Expansion}");
        return dump.text.ToString();
    }

    private void Write(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
            Write(block);
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Heading h:
                Line($"{h.Role.ToString().ToLowerInvariant()} {h.Level}{(h.IsNumbered ? "" : " unnumbered")}{Name(h.Mark)}: {InlineDump.Of(h.Content)}");
                break;
            case Paragraph p:
                Line($"paragraph{Name(p.Mark)}: {InlineDump.Of(p.Content)}");
                break;
            case NumberedParagraph n:
                Part($"numbered{(n.Suffix.Length > 0 ? " " + n.Suffix : "")}{Name(n.Mark)}", () => Write(n.Content));
                break;
            case ListBlock l:
                Part($"list {l.Kind.ToString().ToLowerInvariant()}{(l.Start == 1 ? "" : " from " + l.Start)}{(l.IsTight ? "" : " loose")}{Name(l.Mark)}", () =>
                {
                    foreach (var item in l.Items)
                        Part($"item{Name(item.Mark)}", () => Write(item.Content));
                });
                break;
            case Table t:
                Part($"table{Name(t.Mark)}{Caption(t.Caption)}", () => Write(t));
                break;
            case Figure f:
                Part($"figure{Name(f.Mark)}{Caption(f.Caption)}", () => Write(f));
                break;
            case Box b:
                Part($"box{Name(b.Mark)}{(b.Floats ? " floats" : "")}{Caption(b.Caption)}", () =>
                {
                    Write(b.Content);
                    Source(b.Source);
                });
                break;
            case SummaryBox s:
                Part($"summary{Name(s.Mark)}", () =>
                {
                    foreach (var entry in s.Entries)
                        Part($"entry {entry.Key}: {InlineDump.Of(entry.Label)}", () => Write(entry.Content));
                });
                break;
            case Listing l:
                Line($"listing {l.Kind.ToString().ToLowerInvariant()} {l.Depth}{Name(l.Mark)}");
                break;
            case CodeBlock c:
                Line($"code{Name(c.Mark)}: {c.Text.ReplaceLineEndings("⏎")}");
                break;
            case Separator s:
                Line($"separator{Name(s.Mark)}");
                break;
            case PageBreak b:
                Line($"page-break{(b.ToRightHandPage ? " right-hand" : "")}{Name(b.Mark)}");
                break;
            default:
                WriteContainer(block);
                break;
        }
    }

    private void WriteContainer(Block block)
    {
        var (word, content) = block switch
        {
            Cover c => ("cover", c.Content),
            Decision d => ("decision", d.Content),
            Quotation q => ("quotation", q.Content),
            Question q => ("question", q.Content),
            Landscape l => ("landscape", l.Content),
            Epigraph e => ("epigraph", e.Content),
            Reproduced r => ("reproduced", r.Content),
            _ => throw new System.Diagnostics.UnreachableException(block.GetType().Name),
        };
        Part(word + Name(block.Mark), () =>
        {
            Write(content);
            if (block is Reproduced reproduced)
                Source(reproduced.Source);
            foreach (var line in block is Epigraph epigraph ? epigraph.Attribution : [])
                Line($"by: {InlineDump.Of(line)}");
        });
    }

    private void Write(Table table)
    {
        var columns = table.Grid.Columns.Select(c => c.Alignment.ToString().ToLowerInvariant() + (c.Share > 0 ? " " + c.Share.ToString(CultureInfo.InvariantCulture) : ""));
        Line($"columns: {string.Join(", ", columns)}{(table.Grid.Style.Length > 0 ? " style " + table.Grid.Style : "")}");
        if (table.Grid.Description.Length > 0)
            Line($"description: {table.Grid.Description}");
        foreach (var row in table.Grid.Rows)
        {
            Part($"row {row.Role.ToString().ToLowerInvariant()}", () =>
            {
                foreach (var cell in row.Cells)
                    Write(cell);
            });
        }
        Below(table.Below);
    }

    private void Write(TableCell cell)
    {
        var head = $"cell {cell.Column}"
            + (cell.ColumnSpan > 1 ? $" colspan {cell.ColumnSpan}" : "")
            + (cell.RowSpan > 1 ? $" rowspan {cell.RowSpan}" : "")
            + (cell.IsHeader ? " header" : "")
            + (cell.Indent > 0 ? $" indent {cell.Indent}" : "")
            + (cell.Alignment is { } a ? " " + a.ToString().ToLowerInvariant() : "");
        if (cell.Content is [Paragraph { Mark: { Style: null, IsNamed: false, Language: null } } only])
            Line($"{head}: {InlineDump.Of(only.Content)}");
        else
            Part(head, () => Write(cell.Content));
    }

    private void Write(Figure figure)
    {
        Line($"alt: {figure.AlternativeText}");
        switch (figure.Graphic)
        {
            case PictureGraphic p:
                Line($"picture {p.Picture.Path} {p.Picture.Format} {p.Picture.PixelWidth}×{p.Picture.PixelHeight}, {p.Picture.Width} wide{(p.WidthShare > 0 ? $", share {p.WidthShare}" : "")}");
                break;
            case Chart c:
                var units = c.Units.Length > 0 ? " in " + c.Units : "";
                Line($"chart {c.Kind.ToString().ToLowerInvariant()}{units}{(c.HasTable ? "" : " without table")}: {string.Join(" | ", c.Categories.Select(Label))}");
                foreach (var series in c.Series)
                    Line($"series {Label(series.Label)}: {string.Join(" | ", series.Values.Select(v => v?.ToString(CultureInfo.InvariantCulture) ?? "–"))}");
                break;
        }
        Below(figure.Below);
    }

    private void Below(BelowMatter below)
    {
        foreach (var note in below.Notes)
            Part($"note{Name(note.Mark)}", () => Write(note.Content));
        Source(below.Source);
    }

    private void Source(IReadOnlyCollection<Inline> source)
    {
        if (source.Count > 0)
            Line($"source: {InlineDump.Of(source)}");
    }

    private static string Label(ChartLabel label) => label.Text + (label.Note is null ? "" : "*");

    private static string Caption(Caption? caption) => caption is null
        ? ""
        : $"{(caption.IsNumbered ? "" : " unnumbered")}{(caption.Units.Length > 0 ? $" ({caption.Units})" : "")}: {InlineDump.Of(caption.Title)}";

    private string Name(NodeMark mark) =>
        (mark.IsNamed || withIds ? " #" + mark.Id.Value : "")
        + (mark.Style is null ? "" : " ." + mark.Style)
        + (mark.Language is null ? "" : $" lang={mark.Language}{(mark.Direction == TextDirection.RightToLeft ? " rtl" : "")}");

    private void Part(string head, Action inner)
    {
        Line(head);
        depth++;
        inner();
        depth--;
    }

    private void Line(string line) => text.Append(' ', depth * 2).Append(line).Append('\n');
}
