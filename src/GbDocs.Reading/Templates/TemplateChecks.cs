using GbDocs.Model.Diagnostics;
using GbDocs.Model.Rules;
using GbDocs.Reading.Data;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Papers;

namespace GbDocs.Reading.Templates;

/// <summary>Checks what a template says of papers, before a paper is blamed for it.</summary>
internal static class TemplateChecks
{
    private const string Label = "summary-";

    /// <summary>Reports required keys that no paper can have, and entries of the summary box that have no label.</summary>
    public static void Check(PaperTemplate template, Strings strings, DiagnosticBag diagnostics)
    {
        var keys = PaperShapes.FrontMatter.Keys.Select(k => k.Name).Concat(template.Rules.Entries("metadata").Select(e => e.Key.Value)).ToList();
        foreach (var key in template.Rules.List("required").OfType<DataScalar>().Where(k => !keys.Contains(k.Value)))
            diagnostics.Report(TemplateDiagnostics.UnknownRequired, key.Span, key.Value, Nearest.To(key.Value, keys));
        var labels = strings.Words.Keys.Where(k => k.StartsWith(Label, StringComparison.Ordinal)).Select(k => k[Label.Length..]).ToList();
        foreach (var key in template.Rules.List("summary").OfType<DataScalar>().Where(k => !labels.Contains(k.Value)))
            diagnostics.Report(TemplateDiagnostics.NoLabel, key.Span, key.Value, Nearest.To(key.Value, labels));
    }
}
