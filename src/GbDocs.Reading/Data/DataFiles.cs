using System.Collections.Immutable;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Sources;
using GbDocs.Reading.Conversion;
using GbDocs.Reading.Diagnostics;

namespace GbDocs.Reading.Data;

/// <summary>Reads data files of every kind: YAML, JSON, CSV.</summary>
internal static class DataFiles
{
    /// <summary>The data of a file; null, and reported, where it cannot be read.</summary>
    public static DataNode? Read(PaperFiles files, string path, SourceSpan asked, DiagnosticBag diagnostics)
    {
        var ending = path[(path.LastIndexOf('.') + 1)..].ToLowerInvariant();
        if (ending is not ("yaml" or "yml" or "json" or "csv"))
        {
            diagnostics.Report(DataDiagnostics.DataFormat, asked, path);
            return null;
        }
        if (files.Text(path, asked) is not { } source)
            return null;
        return ending switch
        {
            "csv" => Table(CsvReader.Read(source, diagnostics)),
            "json" => JsonReader.Read(source, diagnostics),
            _ => YamlReader.Read(source, diagnostics),
        };
    }

    private static DataList Table(ImmutableArray<ImmutableArray<CsvField>> rows) =>
        new(rows.IsEmpty ? SourceSpan.None : rows[0][0].Span, [.. rows.Select(RowOf)]);

    private static DataNode RowOf(ImmutableArray<CsvField> row) =>
        new DataList(row[0].Span.Through(row[^1].Span), [.. row.Select(f => new DataScalar(f.Span, f.Value, IsQuoted: false))]);
}
