using System.Collections.Immutable;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Language;
using GbDocs.Reading.Conversion;
using GbDocs.Reading.Data;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Tables;

namespace GbDocs.Reading.Charts;

/// <summary>Tells whether the first row of a chart's numbers names its series.</summary>
internal static class SeriesNames
{
    /// <summary>Whether it does: as <c>header-rows=0</c> or <c>1</c> says, else where its fields are words, or years above other numbers.</summary>
    /// <param name="rows">The chart's rows, of at least two fields.</param>
    /// <param name="asked">What the chart's <c>header-rows</c> says; null where it says nothing.</param>
    /// <param name="diagnostics">Takes a doubt: a lone year may be a number.</param>
    public static bool StandIn(ImmutableArray<ImmutableArray<CsvField>> rows, bool? asked, DiagnosticBag diagnostics)
    {
        if (asked is { } known)
            return known;
        var first = rows[0].RemoveAt(0);
        if (first.Any(f => !Numbers.IsNil(f.Value) && !Numbers.TryParse(f.Value, out _)) || rows[0][0].Value.Trim().Length == 0)
            return true;
        if (!AreYears(first) || rows.Skip(1).All(r => AreYears(r.Skip(1))))
            return false;
        if (first.Length == 1)
            diagnostics.Report(FigureDiagnostics.ChartYear, first[0].Span, first[0].Value.Trim());
        return true;
    }

    /// <summary>What <c>header-rows</c> says; null where it says nothing, or neither 0 nor 1, which is reported.</summary>
    public static bool? Asked(AttributeBag attributes, DiagnosticBag diagnostics)
    {
        if (attributes.TakeValue("header-rows") is not { } item)
            return null;
        if (item.Value is "0" or "1")
            return item.Value == "1";
        diagnostics.Report(MarkdownDiagnostics.BadAttributeValue, attributes.ValueSpanOf(item), "header-rows", item.Value, "0 or 1");
        return null;
    }

    private static bool AreYears(IEnumerable<CsvField> fields) => fields.All(f => CalendarYear.CanName(f.Value.Trim()));
}
