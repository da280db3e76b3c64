using GbDocs.Model.Diagnostics;
using GbDocs.Model.Resolved;

namespace GbDocs.Resolution.Checks;

/// <summary>All checks of a resolved paper.</summary>
internal static class Check
{
    /// <summary>Reports what is probably a slip, and where the summary contradicts the body.</summary>
    public static void Run(ResolvedPaper paper, DiagnosticBag diagnostics)
    {
        SummaryCheck.Run(paper, diagnostics);
        HeadingCheck.Run(paper, diagnostics);
        CitedCheck.Run(paper, diagnostics);
        new ListCheck(paper, diagnostics).Walk(paper.Paper);
        new TableCheck(diagnostics).Walk(paper.Paper);
        new LineCheck(paper, diagnostics).Walk(paper.Paper);
        NoteMarkCheck.Run(paper, diagnostics);
        AbbreviationCheck.Run(paper.Paper, diagnostics);
    }
}
