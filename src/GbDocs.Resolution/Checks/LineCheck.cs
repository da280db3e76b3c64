using System.Collections.Immutable;
using System.Globalization;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Model.Sources;

namespace GbDocs.Resolution.Checks;

/// <summary>Slips within a line: doubled words, brackets and quotes without partner, decision wording in the wrong place, the sign %.</summary>
internal sealed class LineCheck(ResolvedPaper paper, DiagnosticBag diagnostics) : PaperWalker
{
    private static readonly ImmutableArray<string> DecisionWords =
        ["The Governing Body may wish to decide", "The Governing Body decides", "The Governing Body is invited to", "The Committee may wish to", "The Committee is invited to", "is invited to"];

    private readonly TypedNumbers typed = new(paper.Numbers);
    private readonly ImmutableArray<string> groups = GroupCheck.TitlesIn(paper.Paper);
    private bool isInDecision;
    private int beside;

    /// <inheritdoc/>
    protected override void VisitBlock(Block block)
    {
        // The words of others are quoted as they are.
        if (block is Quotation or Epigraph or Reproduced)
            return;
        var (wasInDecision, wasBeside) = (isInDecision, beside);
        isInDecision |= block is Decision;
        beside += block is Table or Figure or Box or Cover or Question ? 1 : 0;
        base.VisitBlock(block);
        (isInDecision, beside) = (wasInDecision, wasBeside);
    }

    /// <inheritdoc/>
    protected override void VisitNote(Note note)
    {
        beside++;
        base.VisitNote(note);
        beside--;
    }

    /// <inheritdoc/>
    protected override void VisitLine(ImmutableArray<Inline> line, LineRole role)
    {
        if (line.IsEmpty)
            return;
        var words = PlainText.Of(line, paper.References);
        var span = SpanOf(line);
        if (WordSlips.Doubled(words) is { } doubled)
            diagnostics.Report(LintDiagnostics.DoubledWord, span.Find($"{doubled} {doubled}"), doubled);
        Report(LintDiagnostics.PartedWord, span, WordSlips.Parted(words));
        if (Balance.Brackets(words) is { } bracket)
            diagnostics.Report(LintDiagnostics.UnbalancedBracket, span, bracket);
        if (Balance.Quotes(words) is { } quote)
            diagnostics.Report(LintDiagnostics.UnbalancedQuote, span, quote);
        if (SessionCheck.Contradiction(words) is var (session, year, claimed))
            diagnostics.Report(ResolutionDiagnostics.SessionAgainstYear, span.Find(session), session, year.ToString(CultureInfo.InvariantCulture), claimed);
        if (role == LineRole.Paragraph)
            GroupCheck.Run(line, groups, diagnostics);
        if (role == LineRole.Paragraph && beside == 0)
            CheckRunningText(line, words, span);
    }

    private void CheckRunningText(ImmutableArray<Inline> line, string words, SourceSpan span)
    {
        Report(LintDiagnostics.TypedNumber, span, typed.Find(PlainText.Of(line)));
        if (!isInDecision && !paper.Decisions.IsEmpty)
            Report(LintDiagnostics.StrayDecisionWording, span, DecisionWording(words));
        Report(LintDiagnostics.VagueWords, span, WordSlips.Vague(words));
        foreach (var (avoided, preferred) in paper.Paper.Rules.Terms.Where(t => WordSlips.HasWord(words, t.Avoided)))
            diagnostics.Report(LintDiagnostics.AvoidedTerm, span, avoided, preferred);
        if (words.Contains('%', StringComparison.Ordinal) && WordSlips.HasPercentSign(words))
            diagnostics.Report(LintDiagnostics.PercentSign, span.Find("%"));
    }

    // A body that is invited to take note decides nothing.
    private static string? DecisionWording(string words) =>
        DecisionWords.FirstOrDefault(w => words.IndexOf(w, StringComparison.Ordinal) is var at and >= 0 && !words.AsSpan(at + w.Length).TrimStart().StartsWith("take note", StringComparison.Ordinal));

    private void Report(DiagnosticDescriptor descriptor, SourceSpan span, string? found)
    {
        if (found is not null)
            diagnostics.Report(descriptor, span.Find(found), found);
    }

    private static SourceSpan SpanOf(ImmutableArray<Inline> line) => line[0].Span.Through(line[^1].Span);
}
