using System.Globalization;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;

namespace GbDocs.Resolution.Checks;

/// <summary>Levels of headings follow each other, and an A has a B.</summary>
internal sealed class HeadingCheck : PaperWalker
{
    private readonly ResolvedPaper paper;
    private readonly DiagnosticBag diagnostics;
    private readonly List<(Heading Heading, Number Number)> open = [];
    private int above;

    private HeadingCheck(ResolvedPaper paper, DiagnosticBag diagnostics)
    {
        this.paper = paper;
        this.diagnostics = diagnostics;
    }

    /// <summary>Checks the headings of a paper.</summary>
    public static void Run(ResolvedPaper paper, DiagnosticBag diagnostics)
    {
        var check = new HeadingCheck(paper, diagnostics);
        check.VisitBlocks(paper.Paper.Blocks);
        check.CloseTo(2);
    }

    /// <inheritdoc/>
    protected override void VisitBlock(Block block)
    {
        switch (block)
        {
            case Heading heading: See(heading); break;
            case Landscape: base.VisitBlock(block); break;
        }
    }

    private void See(Heading heading)
    {
        if (heading.Role != HeadingRole.Section)
        {
            CloseTo(2);
            above = heading.Role == HeadingRole.Annex ? 2 : heading.Role == HeadingRole.Appendix ? 1 : above;
            return;
        }
        // The first heading of a paper may be of any level: the title above it is the cover's.
        if (above > 0 && heading.Level > above + 1)
            diagnostics.Report(LintDiagnostics.SkippedLevel, heading.Mark.Span, Say(heading.Level), Say(above), Say(above + 1));
        above = heading.Level;
        if (paper.Numbers.Of(heading.Id) is not { } number)
            return;
        CloseTo(number.IsFirst ? number.Level : number.Level + 1);
        open.RemoveAll(o => o.Number.Level == number.Level);
        if (number.IsFirst && number.Level > 1)
            open.Add((heading, number));
    }

    // A first heading that is still waiting for a second when its level ends stays alone.
    private void CloseTo(int level)
    {
        foreach (var (heading, _) in open.Where(o => o.Number.Level >= level))
            diagnostics.Report(LintDiagnostics.LonelyHeading, heading.Mark.Span, PlainText.Of(heading.Content));
        open.RemoveAll(o => o.Number.Level >= level);
    }

    private static string Say(int level) => level.ToString(CultureInfo.InvariantCulture);
}
