using System.Collections.Immutable;
using GbDocs.Model.Diagnostics;
using GbDocs.Reading.Data;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Shapes;
using GbDocs.Reading.Templates;

namespace GbDocs.Reading.Papers;

/// <summary>What papers of a kind must be given, in their front matter and in their session; without it their template cannot compose them.</summary>
internal static class RequiredKeys
{
    /// <summary>Reports each key that is missing; tells whether all are there.</summary>
    /// <param name="paper">The front matter.</param>
    /// <param name="template">The paper's template, whose <c>required</c> and <c>required-session</c> name the keys.</param>
    /// <param name="session">The session; null where there is none.</param>
    /// <param name="diagnostics">Takes the faults.</param>
    public static bool AreGiven(Fields paper, PaperTemplate template, Session? session, DiagnosticBag diagnostics)
    {
        var missing = Missing(template, "required", paper);
        foreach (var key in missing)
            diagnostics.Report(PaperDiagnostics.RequiredByKind, paper.Map!.Span with { Length = 0 }, key, template.Name);
        return AreGivenBySession(template, session, diagnostics) && missing.IsEmpty;
    }

    /// <summary>Reports that a paper lies in no session, where its kind needs one.</summary>
    public static void ReportNoSession(Fields paper, PaperTemplate template, DiagnosticBag diagnostics)
    {
        if (template.Rules.List("required-session").Any())
            diagnostics.Report(PaperDiagnostics.NoSession, paper.Map!.Span with { Length = 0 }, template.Name, SessionReader.FileName);
    }

    // A session that is there and cannot be read has had its fault reported.
    private static bool AreGivenBySession(PaperTemplate template, Session? session, DiagnosticBag diagnostics)
    {
        if (session?.Data is not { } data)
            return !template.Rules.List("required-session").Any();
        var missing = Missing(template, "required-session", new Fields(data));
        foreach (var key in missing)
            diagnostics.Report(PaperDiagnostics.RequiredOfSession, data.Span with { Length = 0 }, key, template.Name);
        return missing.IsEmpty;
    }

    private static ImmutableArray<string> Missing(PaperTemplate template, string list, Fields given) =>
        [.. template.Rules.List(list).OfType<DataScalar>().Select(s => s.Value).Where(k => given.Node(k) is null or DataScalar { IsNull: true })];
}
