using System.Collections.Immutable;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;

namespace GbDocs.Resolution.Checks;

/// <summary>Groups of a table that the text names after a reference: see Appendix II under “coherence and alignment”.</summary>
internal sealed class GroupCheck : PaperWalker
{
    private static readonly ImmutableArray<string> Leads = [" under “", " under ‘", " sous «\u00A0", " sous « ", " bajo «"];
    private readonly ImmutableArray<string>.Builder titles = ImmutableArray.CreateBuilder<string>();

    private GroupCheck()
    {
    }

    /// <summary>The titles of all group rows of a paper.</summary>
    public static ImmutableArray<string> TitlesIn(Paper paper)
    {
        var check = new GroupCheck();
        check.Walk(paper);
        return check.titles.ToImmutable();
    }

    /// <summary>Reports a title right after a reference that no group row has; a paper without group rows is left alone.</summary>
    public static void Run(ImmutableArray<Inline> line, ImmutableArray<string> titles, DiagnosticBag diagnostics)
    {
        for (var i = 1; i < line.Length && !titles.IsEmpty; i++)
        {
            if (line[i - 1] is Reference && line[i] is Text text && NamedIn(text.Value) is { } named && !titles.Contains(named, StringComparer.OrdinalIgnoreCase))
                diagnostics.Report(LintDiagnostics.UnknownGroup, text.Span, named, Nearest.To(named, titles));
        }
    }

    /// <inheritdoc/>
    protected override void VisitBlock(Block block)
    {
        foreach (var row in (block as Table)?.Grid.Rows.Where(r => r.Role == RowRole.Group) ?? [])
        {
            if (row.Cells is [{ Content: [Paragraph title, ..] }, ..])
                titles.Add(PlainText.Of(title.Content));
        }
        base.VisitBlock(block);
    }

    private static string? NamedIn(string text)
    {
        if (Leads.FirstOrDefault(lead => text.StartsWith(lead, StringComparison.Ordinal)) is not { } lead)
            return null;
        var end = text.AsSpan(lead.Length).IndexOfAny('”', '’', '»');
        return end < 0 ? null : text.Substring(lead.Length, end).TrimEnd(' ', '\u00A0', ',', '.');
    }
}
