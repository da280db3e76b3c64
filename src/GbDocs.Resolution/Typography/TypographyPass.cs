using System.Collections.Immutable;
using GbDocs.Model.Papers;
using GbDocs.Model.Rules;

namespace GbDocs.Resolution.Typography;

/// <summary>Paper → the same paper with quotes, dashes, spaces and figures set as its language and its template want them.</summary>
internal sealed class TypographyPass : PaperRewriter
{
    private readonly LineSetter setter;
    private LineContext context;
    private bool[] years = [];

    private TypographyPass(TypographyRules rules, string language)
    {
        setter = new LineSetter(rules);
        context = new LineContext(Primary(rules.Quotes.Length > 0 ? rules.Quotes : language), IsCell: false, IsFigureCell: false, KeepsFigures: false);
    }

    /// <summary>Sets a paper; spans stay.</summary>
    public static Paper Run(Paper paper)
    {
        if (!paper.Rules.Typography.IsOn)
            return paper;
        var pass = new TypographyPass(paper.Rules.Typography, paper.Metadata.Language);
        return paper with
        {
            Metadata = pass.Rewrite(paper.Metadata),
            Blocks = pass.Blocks(paper.Blocks),
            Notes = Each(paper.Notes, pass.Rewrite),
            Abbreviations = Each(paper.Abbreviations, a => a with { Expansion = pass.Words(a.Expansion) }),
        };
    }

    /// <summary>Sets a plain text, such as the title of a cited document.</summary>
    public static string Set(string words, Paper paper) =>
        paper.Rules.Typography.IsOn ? new TypographyPass(paper.Rules.Typography, paper.Metadata.Language).Words(words) : words;

    /// <inheritdoc/>
    protected override Block Rewrite(Block block)
    {
        var outer = context;
        context = context with
        {
            Language = block.Mark.Language is { Length: > 0 } own ? Primary(own) : context.Language,
            KeepsFigures = context.KeepsFigures || block is Quotation or Epigraph or Reproduced,
        };
        var around = years;
        years = block is Table table ? YearColumns.Of(table) : years;
        var rewritten = base.Rewrite(block);
        (context, years) = (outer, around);
        return rewritten;
    }

    /// <inheritdoc/>
    protected override TableCell Rewrite(Table table, TableRow row, TableCell cell)
    {
        var outer = context;
        var alignment = cell.Alignment ?? table.Grid.Columns[cell.Column].Alignment;
        var isFigure = row.Role != RowRole.Header && !years[cell.Column] && !cell.IsHeader && alignment is ColumnAlignment.Decimal or ColumnAlignment.End;
        context = context with { IsCell = true, IsFigureCell = isFigure };
        var rewritten = base.Rewrite(table, row, cell);
        context = outer;
        return rewritten;
    }

    /// <inheritdoc/>
    protected override ImmutableArray<Inline> Line(ImmutableArray<Inline> line) => line.IsEmpty ? line : setter.Set(line, context);

    /// <inheritdoc/>
    protected override string Words(string words) =>
        words.Length == 0 || setter.Set([new Text(default, words)], context with { IsPlain = true }) is not [Text set] ? words : set.Value;

    private PaperMetadata Rewrite(PaperMetadata metadata) => metadata with
    {
        Title = Words(metadata.Title),
        Subtitle = Words(metadata.Subtitle),
        ShortTitle = Words(metadata.ShortTitle),
        Session = Words(metadata.Session),
        Properties = Each(metadata.Properties, p => p with { Value = Words(p.Value) }),
    };

    private static string Primary(string language) => language.Split('-')[0].ToLowerInvariant();
}
