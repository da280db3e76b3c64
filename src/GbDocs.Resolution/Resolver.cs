using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Resolution.Charts;
using GbDocs.Resolution.Checks;
using GbDocs.Resolution.Contents;
using GbDocs.Resolution.Decisions;
using GbDocs.Resolution.Notes;
using GbDocs.Resolution.Numbering;
using GbDocs.Resolution.References;
using GbDocs.Resolution.Typography;

namespace GbDocs.Resolution;

/// <summary>Paper → resolved paper: typography set, every number, reference, note, list and decision known.</summary>
public static class Resolver
{
    /// <summary>Resolves a paper. The same paper gives the same result; nothing but the bag changes.</summary>
    /// <param name="paper">The paper as it was read.</param>
    /// <param name="diagnostics">Takes what is wrong in it, without the warnings that its rules silence.</param>
    public static ResolvedPaper Resolve(Paper paper, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var whole = ChartTablePass.Run(paper);
        var set = TypographyPass.Run(whole);
        var places = PlacePass.Run(set);
        var (notes, labels) = NotePass.Run(set, found);
        var numbers = NumberingPass.Run(set, labels, found);
        var decisions = DecisionPass.Run(set, numbers, found);
        var references = WordsPass.Run(new Facts(set, numbers, places, decisions, found));
        var contents = ContentsPass.Run(set, numbers);
        var resolved = new ResolvedPaper(set)
        {
            Numbers = numbers,
            References = references,
            Notes = notes,
            Contents = contents,
            Decisions = decisions,
        };
        Check.Run(resolved, found);
        diagnostics.AddAll(found, paper.Rules.Silenced);
        return resolved;
    }
}
