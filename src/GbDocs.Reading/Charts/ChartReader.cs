using System.Collections.Immutable;
using System.Globalization;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Sources;
using GbDocs.Reading.Conversion;
using GbDocs.Reading.Data;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Tables;

namespace GbDocs.Reading.Charts;

/// <summary>Reads a chart's numbers: categories in the first column, one series in each further one, their names in the first row.</summary>
internal sealed class ChartReader(ChartKind kind, bool isOnePie, LocalNotes notes, DiagnosticBag diagnostics)
{
    // Word's most, for the numbers are a table too.
    private const int MostColumns = 63;

    /// <summary>What a type's word means, and whether it is a single pie; null for an unknown word.</summary>
    public static (ChartKind? Kind, bool IsOnePie) KindOf(string type) => type switch
    {
        "pie" => (ChartKind.Pie, true),
        "pies" => (ChartKind.Pie, false),
        "line" => (ChartKind.Line, false),
        "bar" => (ChartKind.Bar, false),
        "stacked" or "stacked-bar" => (ChartKind.StackedBar, false),
        _ => (null, false),
    };

    /// <summary>The chart; null, and reported, where there are no numbers.</summary>
    /// <param name="rows">Its rows, as they were typed.</param>
    /// <param name="hasNames">Whether the first row names the series; null where that must be seen from it.</param>
    /// <param name="place">Where faults of the whole are reported.</param>
    public Chart? Read(ImmutableArray<ImmutableArray<CsvField>> rows, bool? hasNames, SourceSpan place)
    {
        if (rows.IsEmpty || rows[0].Length < 2)
        {
            diagnostics.Report(FigureDiagnostics.ChartEmpty, place);
            return null;
        }
        if (rows[0].Length > MostColumns)
        {
            diagnostics.Report(TableDiagnostics.TooManyColumns, place, Print(rows[0].Length), Print(MostColumns));
            return null;
        }
        var isNamed = SeriesNames.StandIn(rows, hasNames, diagnostics);
        var body = isNamed ? rows.RemoveAt(0) : rows;
        if (body.IsEmpty)
        {
            diagnostics.Report(FigureDiagnostics.ChartEmpty, place);
            return null;
        }
        foreach (var row in body.Where(r => r.Length != rows[0].Length))
            diagnostics.Report(FigureDiagnostics.ChartRow, row[0].Span.Through(row[^1].Span), Print(row.Length), Print(rows[0].Length));
        var series = Enumerable.Range(1, rows[0].Length - 1).Select(c => SeriesOf(isNamed ? rows[0][c] : null, body, c)).ToImmutableArray();
        if (isOnePie && series.Length > 1)
            diagnostics.Report(FigureDiagnostics.ChartPies, place, Print(series.Length));
        return new Chart(kind, [.. body.Select(r => LabelOf(r[0]))], series, string.Empty);
    }

    private ChartSeries SeriesOf(CsvField? name, ImmutableArray<ImmutableArray<CsvField>> body, int column)
    {
        var label = name is null ? new ChartLabel(string.Empty) : LabelOf(name);
        var values = body.Select(r => column < r.Length ? ValueOf(r[column]) : null).ToImmutableArray();
        if (kind == ChartKind.Pie && values.Sum() is null or 0)
            diagnostics.Report(FigureDiagnostics.ChartZero, body[0][Math.Min(column, body[0].Length - 1)].Span, label.Text);
        return new ChartSeries(label, values);
    }

    private decimal? ValueOf(CsvField field)
    {
        if (Numbers.IsNil(field.Value))
            return null;
        if (!Numbers.TryParse(field.Value, out var number))
        {
            diagnostics.Report(FigureDiagnostics.ChartNumber, field.Span, field.Value.Trim());
            return null;
        }
        if (kind == ChartKind.Pie && number < 0)
            diagnostics.Report(FigureDiagnostics.ChartNegativeSlice, field.Span, field.Value.Trim());
        return number;
    }

    // "Others [*]" and "Others *" both call the note below the figure that starts with [*].
    private ChartLabel LabelOf(CsvField field)
    {
        var text = field.Value.Trim();
        var open = text.LastIndexOf("[*", StringComparison.Ordinal);
        if (open >= 0 && text.EndsWith(']'))
            return new ChartLabel(text[..open].TrimEnd(), notes.Call(text[(open + 1)..^1], field.Span));
        var bare = text.TrimEnd('*');
        return bare.Length < text.Length && bare.EndsWith(' ')
            ? new ChartLabel(bare.TrimEnd(), notes.Call(text[bare.Length..], field.Span))
            : new ChartLabel(text);
    }

    private static string Print(int number) => number.ToString(CultureInfo.InvariantCulture);
}
