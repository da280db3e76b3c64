using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;

namespace GbDocs.Resolution.Checks;

/// <summary>The stops of list items: "…;", "…; and", "…." where the items are parts of a sentence; sentences otherwise.</summary>
internal sealed class ListCheck(ResolvedPaper paper, DiagnosticBag diagnostics) : PaperWalker
{
    private Block? before;

    /// <inheritdoc/>
    protected override void VisitBlock(Block block)
    {
        switch (block)
        {
            // The words of others, questions and references looked up in cells have their own ways.
            case Quotation or Epigraph or Reproduced or Question or Table or Cover: before = block; return;
            case ListBlock list when paper.Paper.Rules.ChecksListPunctuation: CheckList(list); break;
        }
        before = block is Paragraph ? block : null;
        base.VisitBlock(block);
    }

    private void CheckList(ListBlock list)
    {
        var ends = list.Items.Select(ListShape.EndOf).ToList();
        // An item that ends in a list or table has its stop there.
        if (list.Kind == ListKind.Plain || list.Items.Length < 2 || ends.Any(e => string.IsNullOrEmpty(e)))
            return;
        if (ends.Any(e => e!.EndsWith('?')))
            return;
        if (ListShape.HasFragments(list))
            CheckFragments(list, ends!);
        else if (ends[..^1].Any(IsSentence) && !ends.All(IsSentence))
            diagnostics.Report(LintDiagnostics.MixedItems, list.Mark.Span);
    }

    private void CheckFragments(ListBlock list, List<string> ends)
    {
        if (ends[..^1].Any(IsSentence))
        {
            diagnostics.Report(LintDiagnostics.MixedItems, list.Mark.Span);
            return;
        }
        for (var i = 0; i < ends.Count - 2; i++)
        {
            if (!EndsWith(ends[i], [";", ",", "; and", "; or"]))
                diagnostics.Report(LintDiagnostics.ItemWithoutStop, list.Items[i].Mark.Span, LastWord(ends[i]));
        }
        if (IsEnglish && !EndsWith(ends[^2], ["and", "or", "and/or", "but"]))
            diagnostics.Report(LintDiagnostics.LastButOneWithoutAnd, list.Items[^2].Mark.Span);
        if (!EndsWith(ends[^1], [".", ";", "; and", "; or", ":"]))
            diagnostics.Report(LintDiagnostics.LastItemWithoutFullStop, list.Items[^1].Mark.Span);
        if (before is Paragraph lead && PlainText.Of(lead.Content).TrimEnd() is { Length: > 0 } words && !EndsWith(words, [":", "–", ",", "and", "or", "that", "to", "by"]))
            diagnostics.Report(LintDiagnostics.NoColonBeforeList, lead.Mark.Span, LastWord(words));
    }

    private bool IsEnglish => paper.Paper.Metadata.Language.StartsWith("en", StringComparison.Ordinal);

    private static bool EndsWith(string words, ReadOnlySpan<string> ends)
    {
        foreach (var end in ends)
        {
            if (words.EndsWith(end, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static bool IsSentence(string? words) => words is not null && words.TrimEnd('”', '’', ')') is [.., '.' or '!'];

    private static string LastWord(string words) => words[(words.LastIndexOf(' ') + 1)..];
}
