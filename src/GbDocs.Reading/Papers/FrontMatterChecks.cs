using GbDocs.Model.Diagnostics;
using GbDocs.Reading.Data;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Shapes;
using GbDocs.Reading.Templates;

namespace GbDocs.Reading.Papers;

/// <summary>Checks a front matter by itself, against its template, and against its session.</summary>
internal static class FrontMatterChecks
{
    public static void Check(Fields paper, PaperTemplate? template, Session? session, DiagnosticBag diagnostics)
    {
        var further = template?.Rules.Entries("metadata") ?? [];
        var shape = PaperShapes.FrontMatter;
        shape = shape with { Keys = [.. shape.Keys, .. further.Select(e => new KeyShape(e.Key.Value, Scalars.Text, string.Empty))] };
        new ShapeChecker(diagnostics).Check(paper.Map!, shape);
        foreach (var entry in paper.Entries("data").Where(e => !IsName(e.Key.Value)))
            diagnostics.Report(PaperDiagnostics.BadDataName, entry.Key.Span, entry.Key.Value);
        if (template is not null)
            CheckTemplate(paper, template, diagnostics);
        if (session is not null)
            CheckSession(paper, session, diagnostics);
    }

    private static bool IsName(string name) =>
        name.Length > 0 && char.IsAsciiLetter(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    private static void CheckTemplate(Fields paper, PaperTemplate template, DiagnosticBag diagnostics)
    {
        var labels = template.Rules.List("summary").OfType<DataScalar>().Select(s => s.Value).ToList();
        foreach (var entry in paper.Entries("summary"))
        {
            if (labels.Count > 0 && !labels.Contains(entry.Key.Value))
                diagnostics.Report(PaperDiagnostics.UnknownSummaryKey, entry.Key.Span, entry.Key.Value, Nearest.To(entry.Key.Value, labels));
        }
    }

    private static void CheckSession(Fields paper, Session session, DiagnosticBag diagnostics)
    {
        var fields = new Fields(session.Data);
        CheckUnit(paper.Scalar("section"), fields, "sections", diagnostics);
        CheckUnit(paper.Scalar("committee"), fields, "committees", diagnostics);
        if (paper.Scalar("symbol") is not { } symbol)
            return;
        var numberOfSymbol = symbol.Value.Split('/')[0].Split('.')[^1];
        var numberOfSession = fields.Text("session") ?? string.Empty;
        if (symbol.Value.StartsWith("GB.", StringComparison.Ordinal) && numberOfSession.Length > 0 && numberOfSymbol != numberOfSession)
            diagnostics.Report(PaperDiagnostics.SymbolOfOtherSession, symbol.Span, symbol.Value, numberOfSymbol, numberOfSession);
        CheckAgenda(paper, symbol.Value, fields, diagnostics);
    }

    private static void CheckAgenda(Fields paper, string symbol, Fields session, DiagnosticBag diagnostics)
    {
        var item = session.List("agenda").Select(Fields.Of).FirstOrDefault(i => i.Text("symbol") == symbol).Text("item");
        if (paper.Scalar("agenda-item") is { } given && item is not null && item != given.Value)
            diagnostics.Report(PaperDiagnostics.AgendaDisagrees, given.Span, given.Value, item);
    }

    private static void CheckUnit(DataScalar? code, Fields session, string list, DiagnosticBag diagnostics)
    {
        var codes = session.List(list).Select(u => Fields.Of(u).Text("code") ?? string.Empty).ToList();
        if (code is not null && codes.Count > 0 && !codes.Contains(code.Value))
            diagnostics.Report(PaperDiagnostics.UnknownUnit, code.Span, code.Value, list.TrimEnd('s'), Nearest.To(code.Value, codes));
    }
}
