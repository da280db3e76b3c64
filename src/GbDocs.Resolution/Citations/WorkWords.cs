using System.Globalization;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Resolution.References;

namespace GbDocs.Resolution.Citations;

/// <summary>Words one cited document in full.</summary>
internal static class WorkWords
{
    /// <summary>Adds its words: "Private Employment Agencies Convention, 1997 (No. 181)", "GB.326/POL/5".</summary>
    public static void Write(Pieces pieces, RegisteredWork work, CitationForm form)
    {
        switch (work.Kind)
        {
            case WorkKind.Document: WriteDocument(pieces, work, form); break;
            case WorkKind.Convention or WorkKind.Protocol or WorkKind.Recommendation: WriteInstrument(pieces, work); break;
            case WorkKind.Report: WriteReport(pieces, work, form); break;
            case WorkKind.Publication: WritePublication(pieces, work, form); break;
            default: throw new System.Diagnostics.UnreachableException();
        }
    }

    private static void WriteDocument(Pieces pieces, RegisteredWork work, CitationForm form)
    {
        // A document under a key of the drafter's own has its symbol as number.
        pieces.Add(Linked(work.Number.Length > 0 ? work.Number : work.Key, work));
        if (form != CitationForm.Titled || work.Title.Length == 0)
            return;
        pieces.Words(", ");
        pieces.Add(Title(work));
    }

    private static void WriteInstrument(Pieces pieces, RegisteredWork work)
    {
        var year = work.Year.ToString(CultureInfo.InvariantCulture);
        // "Protocol of 2014 to the Forced Labour Convention, 1930" says its year itself.
        var withYear = work.Year == 0 || work.Title.Contains(year, StringComparison.Ordinal) ? work.Title : $"{work.Title}, {year}";
        var number = work.Number.Length == 0 || work.Kind == WorkKind.Protocol ? string.Empty : $"\u00A0({pieces.Strings["number-abbreviation"]}\u00A0{work.Number})";
        pieces.Add(Linked(pieces.Strings.Language.StartsWith("fr", StringComparison.Ordinal) ? InFrench(withYear, number) : withYear + number, work));
    }

    // "convention (no 181) sur les agences d'emploi privées, 1997": the number follows the first word.
    private static string InFrench(string title, string number)
    {
        var first = title.IndexOf(' ');
        return first > 0 ? title.Insert(first, number) : title + number;
    }

    private static void WriteReport(Pieces pieces, RegisteredWork work, CitationForm form)
    {
        var number = NumberOf(pieces, work);
        if (form == CitationForm.Short && number.Length > 0)
        {
            pieces.Add(Linked(number, work));
            return;
        }
        if (work.Title.Length > 0)
            pieces.Add(Title(work));
        // "Provisional Record No. 7", but "A fair globalization, Report I(B)".
        if (work.Title.Length > 0 && char.IsAsciiDigit(work.Number.FirstOrDefault()))
            pieces.Words($" {number}");
        else
            WriteAfter(pieces, number, work.Title.Length > 0);
        WriteAfter(pieces, work.Details, work.Title.Length + number.Length > 0);
    }

    private static void WritePublication(Pieces pieces, RegisteredWork work, CitationForm form)
    {
        pieces.Add(Title(work));
        if (form == CitationForm.Short)
            return;
        WriteAfter(pieces, work.Details, isSeparate: true);
        var year = work.Year.ToString(CultureInfo.InvariantCulture);
        if (work.Year > 0 && !work.Details.Contains(year, StringComparison.Ordinal))
            WriteAfter(pieces, year, isSeparate: true);
    }

    private static string NumberOf(Pieces pieces, RegisteredWork work) => work.Number switch
    {
        "" => string.Empty,
        [var first, ..] when char.IsAsciiDigit(first) => $"{pieces.Strings["number-abbreviation"]}\u00A0{work.Number}",
        var number => $"{pieces.Strings["report"]} {number}",
    };

    private static void WriteAfter(Pieces pieces, string words, bool isSeparate)
    {
        if (words.Length > 0)
            pieces.Words(isSeparate ? $", {words}" : words);
    }

    private static ReferencePiece Title(RegisteredWork work) => Linked(work.Title.Length > 0 ? work.Title : work.Key, work) with { IsTitle = true };

    private static ReferencePiece Linked(string text, RegisteredWork work) => new(text) { Url = work.Url.Length > 0 ? work.Url : null };
}
