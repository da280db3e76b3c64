using System.Collections.Immutable;
using System.Text;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Sources;
using GbDocs.Reading.Diagnostics;

namespace GbDocs.Reading.Data;

/// <summary>A field of a CSV file.</summary>
/// <param name="Span">Where it stands, without quotation marks.</param>
/// <param name="Value">Its text.</param>
internal sealed record CsvField(SourceSpan Span, string Value)
{
    /// <summary>How many blanks stand before its quotation mark.</summary>
    public int Blanks { get; init; }
}

/// <summary>Reads CSV (RFC 4180) where lines that start with <c>#</c> are remarks and empty lines are nothing.</summary>
internal sealed class CsvReader
{
    private readonly SourceText source;
    private readonly string text;
    private readonly int end;
    private readonly DiagnosticBag diagnostics;
    private int at;

    private CsvReader(SourceSpan part, DiagnosticBag diagnostics)
    {
        source = part.Source!;
        text = source.Text;
        at = part.Start;
        end = part.End;
        this.diagnostics = diagnostics;
    }

    /// <summary>The rows of a whole file.</summary>
    public static ImmutableArray<ImmutableArray<CsvField>> Read(SourceText source, DiagnosticBag diagnostics) =>
        Read(new SourceSpan(source, 0, source.Text.Length), diagnostics);

    /// <summary>The rows of a part of a file, such as a chart's fence.</summary>
    public static ImmutableArray<ImmutableArray<CsvField>> Read(SourceSpan part, DiagnosticBag diagnostics)
    {
        var reader = new CsvReader(part, diagnostics);
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<CsvField>>();
        while (reader.at < reader.end)
        {
            if (reader.SkipRemark())
                continue;
            rows.Add(reader.ReadRow());
        }
        return rows.ToImmutable();
    }

    private bool SkipRemark()
    {
        var line = text.AsSpan(at, end - at);
        var length = line.IndexOfAny('\r', '\n');
        var first = length < 0 ? line : line[..length];
        if (!first.StartsWith("#") && !first.Trim().IsEmpty)
            return false;
        at += first.Length;
        SkipLineEnd();
        return true;
    }

    private ImmutableArray<CsvField> ReadRow()
    {
        var fields = ImmutableArray.CreateBuilder<CsvField>();
        do
        {
            var blanks = BlanksBeforeQuote();
            at += blanks;
            fields.Add(at < end && text[at] == '"' ? ReadQuoted() with { Blanks = blanks } : ReadBare());
        }
        while (SkipComma());
        SkipLineEnd();
        return fields.ToImmutable();
    }

    // RFC 4180 knows no blanks before a quotation mark; here they are the indent of a label.
    private int BlanksBeforeQuote()
    {
        var blanks = 0;
        while (at + blanks < end && text[at + blanks] == ' ')
            blanks++;
        return at + blanks < end && text[at + blanks] == '"' ? blanks : 0;
    }

    private CsvField ReadBare()
    {
        var start = at;
        while (at < end && text[at] is not (',' or '\r' or '\n'))
            at++;
        return new CsvField(new SourceSpan(source, start, at - start), text[start..at]);
    }

    private CsvField ReadQuoted()
    {
        var start = ++at;
        var value = new StringBuilder();
        while (at < end && !(text[at] == '"' && !IsDoubled()))
        {
            if (text[at] == '"')
                at++;
            value.Append(text[at++]);
        }
        var field = new CsvField(new SourceSpan(source, start, at - start), value.ToString());
        if (at >= end)
            diagnostics.Report(DataDiagnostics.CsvQuote, new SourceSpan(source, start - 1, 1));
        at = Math.Min(at + 1, end);
        SkipRest();
        return field;
    }

    private bool IsDoubled() => at + 1 < end && text[at + 1] == '"';

    private void SkipRest()
    {
        var start = at;
        while (at < end && text[at] is not (',' or '\r' or '\n'))
            at++;
        if (!text.AsSpan(start, at - start).Trim().IsEmpty)
            diagnostics.Report(DataDiagnostics.CsvAfterQuote, new SourceSpan(source, start, at - start));
    }

    private bool SkipComma()
    {
        if (at >= end || text[at] != ',')
            return false;
        at++;
        return true;
    }

    private void SkipLineEnd()
    {
        if (at < end && text[at] == '\r')
            at++;
        if (at < end && text[at] == '\n')
            at++;
    }
}
