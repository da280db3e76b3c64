using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;

namespace GbDocs.Resolution.References;

/// <summary>Finds what references point to and reports what they cannot.</summary>
internal sealed class TargetFinder(Facts facts)
{
    private static readonly NodeId Decisions = new("decisions");

    /// <summary>The targets of a reference; empty where one of them was reported.</summary>
    public List<Target> Find(Reference reference)
    {
        var found = new List<Target>();
        foreach (var target in reference.Targets)
        {
            if (target.First == Decisions && !facts.Places.ContainsKey(Decisions))
                found.AddRange(FindDecisions(target));
            else if (FindOne(reference, target) is { } one)
                found.Add(one);
            else
                return [];
        }
        return found;
    }

    /// <summary>The paragraphs of all points for decision, each point a target.</summary>
    public IEnumerable<Target> AllDecisions() =>
        facts.Decisions.Where(d => d.Paragraphs.Length > 0).Select(d => OfDecision(d));

    private IEnumerable<Target> FindDecisions(ReferenceTarget target)
    {
        if (facts.Decisions.IsEmpty)
            facts.Diagnostics.Report(ResolutionDiagnostics.NoDecisionToCite, target.Span);
        return AllDecisions();
    }

    private Target? FindOne(Reference reference, ReferenceTarget target)
    {
        var first = FindEnd(reference, target, target.First);
        if (first is null || target.Last is not { } lastId)
            return first;
        return FindEnd(reference, target, lastId) is { } last ? Range(target, first, last) : null;
    }

    private Target? Range(ReferenceTarget target, Target first, Target last)
    {
        var fault = !first.CanReach(last) ? ResolutionDiagnostics.RangeAcrossKinds
            : last.Place.Order < first.Place.Order ? ResolutionDiagnostics.RangeBackwards
            : null;
        if (fault is null)
            return first.Id == last.Id ? first : first with { Last = last.End };
        facts.Diagnostics.Report(fault, target.Span, target.First.Value, last.Place.Id.Value);
        return null;
    }

    private Target? FindEnd(Reference reference, ReferenceTarget target, NodeId id)
    {
        if (!facts.Places.TryGetValue(id, out var place))
        {
            var nearest = Nearest.To(id.Value, facts.Places.Values.Where(p => p.IsNamed).Select(p => p.Id.Value));
            facts.Diagnostics.Report(ResolutionDiagnostics.UnknownReference, target.Span, id.Value, nearest);
            return null;
        }
        if (facts.Decisions.FirstOrDefault(d => d.Decision.Id == id) is { Paragraphs.IsEmpty: false } decision)
            return OfDecision(decision);
        return Check(reference, target, new Target(place.Holder, place, NumberOf(place)));
    }

    private Target? Check(Reference reference, ReferenceTarget target, Target found)
    {
        var form = reference.Form;
        if (form.HasFlag(ReferenceForm.Titled) && reference.Content.IsEmpty && facts.TitleOf(found).Length == 0)
            facts.Diagnostics.Report(ResolutionDiagnostics.ReferenceWithoutTitle, target.Span, target.First.Value);
        else if (found.Number is not null || !reference.Content.IsEmpty || form.HasFlag(ReferenceForm.Page) || form.HasFlag(ReferenceForm.Titled))
            return form.HasFlag(ReferenceForm.Page) ? found with { Id = found.Place.Id } : found;
        else
            facts.Diagnostics.Report(ResolutionDiagnostics.ReferenceWithoutNumber, target.Span, target.First.Value, WayOut(found));
        return null;
    }

    private string WayOut(Target found) => facts.TitleOf(found).Length > 0
        ? "Write {.titled} after the reference to print its title, or your own words between the brackets."
        : "Write your own words between the brackets, or {.page} after the reference.";

    // A bullet has a mark but nothing to cite; a lone appendix has a label that can stand without a number.
    private Number? NumberOf(Place place) => facts.Numbers.Of(place.Holder) switch
    {
        { Kind: NumberKind.ListItem, Citation: "" } => null,
        var number => number,
    };

    private Target OfDecision(DecisionPoint decision)
    {
        var first = OfParagraph(decision.Paragraphs[0]);
        return decision.Paragraphs.Length == 1 ? first : first with { Last = OfParagraph(decision.Paragraphs[^1]) };
    }

    private Target OfParagraph(NodeId paragraph) => new(paragraph, facts.Places[paragraph], facts.Numbers.Of(paragraph));
}
