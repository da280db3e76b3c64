using System.Collections.Immutable;
using GbDocs.Model.Papers;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Syntax;

namespace GbDocs.Reading.Conversion;

/// <summary>Reads citations: <c>@GB.326/PV, para. 404; @GB.298/12 (Rev.)</c>.</summary>
internal static class CitationReader
{
    public static Citation Read(CitationInline inline, AttributeBag attributes, PaperScope scope, Fragment fragment)
    {
        var span = fragment.SpanOf(inline.Span);
        var works = ImmutableArray.CreateBuilder<CitedWork>();
        var at = 0;
        foreach (var part in inline.Text.Split(';'))
        {
            var blanks = part.Length - part.TrimStart().Length;
            var workSpan = fragment.SpanOf(inline.Start + at + blanks, part.Trim().Length);
            if (WorkOf(part.Trim(), workSpan) is { } work)
                works.Add(work);
            else
                scope.Diagnostics.Report(LinkDiagnostics.BadCitation, workSpan, part.Trim());
            at += part.Length + 1;
        }
        var form = attributes.TakeFlag("short") ? CitationForm.Short : attributes.TakeFlag("titled") ? CitationForm.Titled : CitationForm.Full;
        attributes.ReportRest("a citation", scope.Diagnostics);
        return new Citation(span, scope.Names.Derive("cite", inline.Text), works.ToImmutable(), form);
    }

    private static CitedWork? WorkOf(string text, Model.Sources.SourceSpan span)
    {
        if (!text.StartsWith('@'))
            return null;
        var comma = CommaOutsideBrackets(text);
        var key = (comma < 0 ? text[1..] : text[1..comma]).Trim();
        var locator = comma < 0 ? string.Empty : text[(comma + 1)..].Trim();
        return key.Length == 0 ? null : new CitedWork(span, Symbols.Normalise(key), locator);
    }

    private static int CommaOutsideBrackets(string text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (text[i] == ',' && depth <= 0)
                return i;
        }
        return -1;
    }
}
