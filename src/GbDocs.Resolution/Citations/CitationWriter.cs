using System.Collections.Immutable;
using System.Globalization;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Resolution.References;

namespace GbDocs.Resolution.Citations;

/// <summary>Words citations: "GB.326/PV, para. 404", "Conventions Nos. 87, 100 and 111".</summary>
internal sealed class CitationWriter(Facts facts)
{
    private readonly WorkFinder finder = new(facts);

    /// <summary>The words of a citation; empty where one of its documents was reported.</summary>
    /// <param name="citation">The citation.</param>
    /// <param name="startsSentence">Whether a sentence begins with it.</param>
    public ImmutableArray<ReferencePiece> Write(Citation citation, bool startsSentence)
    {
        var found = new List<(CitedWork Cited, RegisteredWork Work)>();
        foreach (var cited in citation.Works)
        {
            if (finder.Find(cited, citation.Form) is { } work)
                found.Add((cited, work));
        }
        if (found.Count < citation.Works.Length)
            return [];
        var pieces = new Pieces(facts.Paper.Rules.Strings);
        if (citation.Form == CitationForm.Short && found.All(f => IsNumberedInstrument(f.Work)))
            WriteJoined(pieces, found.ConvertAll(f => f.Work), startsSentence);
        else
            WriteEach(pieces, found, citation.Form);
        return pieces.ToImmutable();
    }

    private static bool IsNumberedInstrument(RegisteredWork work) =>
        work is { Kind: WorkKind.Convention or WorkKind.Protocol or WorkKind.Recommendation, Number.Length: > 0 };

    private static void WriteJoined(Pieces pieces, List<RegisteredWork> works, bool startsSentence)
    {
        var groups = works.GroupBy(w => w.Kind).Select(g => g.DistinctBy(w => w.Number).OrderBy(NumericOf).ToList()).ToList();
        for (var i = 0; i < groups.Count; i++)
        {
            pieces.Separate(i, groups.Count);
            var (word, number) = groups[i].Count == 1 ? (KeyOf(groups[i][0].Kind), "number-abbreviation") : (KeyOf(groups[i][0].Kind) + "s", "numbers-abbreviation");
            var label = pieces.Strings[word];
            pieces.Words($"{(i == 0 && startsSentence ? Case.Upper(label) : label)} {pieces.Strings[number]}\u00A0");
            WriteNumbers(pieces, groups[i]);
        }
    }

    private static void WriteNumbers(Pieces pieces, List<RegisteredWork> works)
    {
        for (var i = 0; i < works.Count; i++)
        {
            pieces.Separate(i, works.Count);
            pieces.Add(new ReferencePiece(works[i].Number) { Url = works[i].Url.Length > 0 ? works[i].Url : null });
        }
    }

    private void WriteEach(Pieces pieces, List<(CitedWork Cited, RegisteredWork Work)> found, CitationForm form)
    {
        // Symbols and titles hold commas and "and" themselves; a list of them takes semicolons, one of instruments does not.
        var isList = found.Any(f => f.Cited.Locator.Length > 0 || f.Work.Kind is WorkKind.Document or WorkKind.Report or WorkKind.Publication);
        for (var i = 0; i < found.Count; i++)
        {
            if (isList && i > 0)
                pieces.Words("; ");
            else if (!isList)
                pieces.Separate(i, found.Count);
            Write(pieces, found[i].Cited, found[i].Work, form);
        }
    }

    private void Write(Pieces pieces, CitedWork cited, RegisteredWork work, CitationForm form)
    {
        if (form == CitationForm.Titled && work.Title.Length == 0)
            facts.Diagnostics.Report(ResolutionDiagnostics.WorkWithoutTitle, cited.Span, cited.Key);
        WorkWords.Write(pieces, work, form);
        if (cited.Locator.Length == 0)
            return;
        var locator = Locator.Read(cited.Locator, pieces.Strings);
        pieces.Words(", " + locator.Text);
        CheckParagraphs(cited, work, locator);
    }

    private void CheckParagraphs(CitedWork cited, RegisteredWork work, Locator locator)
    {
        if (work.Paragraphs.IsEmpty)
            return;
        foreach (var number in locator.Paragraphs)
        {
            if (!work.Paragraphs.Contains(number))
                facts.Diagnostics.Report(ResolutionDiagnostics.UnknownParagraphOfWork, cited.Span, work.Key, number, work.Paragraphs[0], work.Paragraphs[^1]);
        }
    }

    private static int NumericOf(RegisteredWork work) =>
        int.TryParse(work.Number, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;

    private static string KeyOf(WorkKind kind) => kind switch
    {
        WorkKind.Convention => "convention",
        WorkKind.Protocol => "protocol",
        _ => "recommendation",
    };
}
