using GbDocs.Model.Resolved;
using GbDocs.Model.Rules;

namespace GbDocs.Resolution.Numbering;

/// <summary>Counts tables, figures and boxes.</summary>
internal sealed class CaptionCounter(PaperRules rules)
{
    private readonly Dictionary<(NumberKind Kind, string Prefix), int> counts = [];
    private string prefix = string.Empty;

    /// <summary>A chapter begins.</summary>
    /// <param name="citation">Its number as cited; empty where it has none.</param>
    public void EnterChapter(string citation)
    {
        if (rules.Numbering.Captions == Restart.ByChapter)
            prefix = WithStop(citation);
    }

    /// <summary>An appendix begins.</summary>
    /// <param name="citation">Its number as cited; empty where it has none.</param>
    public void EnterAppendix(string citation)
    {
        if (rules.Numbering.Captions == Restart.Never)
            return;
        // "Table II.1" of chapter II and of Appendix II would be one; where figures can clash the appendix says that it is one.
        var numbering = rules.Numbering;
        var clashes = numbering.HasChapters && numbering.Captions == Restart.ByChapter
            && numbering.Headings is [var chapters, ..] && chapters.Style == numbering.Appendices.Style;
        prefix = citation.Length == 0 || clashes ? "A." + WithStop(citation) : WithStop(citation);
    }

    /// <summary>Numbers the next table, figure or box.</summary>
    public Number Next(NumberKind kind)
    {
        var ordinal = counts[(kind, prefix)] = counts.GetValueOrDefault((kind, prefix)) + 1;
        var citation = prefix + Figures.Of(NumberStyle.Arabic, ordinal);
        return new Number(kind, $"{LabelOf(kind)} {citation}", citation, ordinal) { Prefix = prefix, IsFirst = ordinal == 1 };
    }

    private string LabelOf(NumberKind kind) => rules.Strings[kind switch
    {
        NumberKind.Table => "table-label",
        NumberKind.Figure => "figure-label",
        _ => "box-label",
    }];

    private static string WithStop(string citation) => citation.Length == 0 ? string.Empty : citation + ".";
}
