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
        var before = diagnostics.Count;
        var place = paper.Map!.Span with { Length = 0 };
        foreach (var key in Keys(template, "required").Where(k => IsMissing(paper, k)))
            diagnostics.Report(PaperDiagnostics.RequiredByKind, place, key, template.Name);
        var ofSession = Keys(template, "required-session").ToList();
        if (session is null && ofSession.Count > 0)
            diagnostics.Report(PaperDiagnostics.NoSession, place, template.Name, SessionReader.FileName);
        if (session?.Data is { } data)
        {
            foreach (var key in ofSession.Where(k => IsMissing(new Fields(data), k)))
                diagnostics.Report(PaperDiagnostics.RequiredOfSession, data.Span with { Length = 0 }, key, template.Name);
        }
        return diagnostics.Count == before;
    }

    private static IEnumerable<string> Keys(PaperTemplate template, string list) => template.Rules.List(list).OfType<DataScalar>().Select(s => s.Value);

    private static bool IsMissing(Fields fields, string key) => fields.Node(key) is null or DataScalar { IsNull: true };
}
