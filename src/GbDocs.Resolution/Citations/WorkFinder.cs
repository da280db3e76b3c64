using System.Text.RegularExpressions;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Symbols;
using GbDocs.Resolution.Typography;

namespace GbDocs.Resolution.Citations;

/// <summary>Finds what a citation's key names: a registered document, a symbol, or an instrument by its number.</summary>
internal sealed partial class WorkFinder(Facts facts)
{
    /// <summary>The document, its title set as the paper's text is; null where it was reported.</summary>
    public RegisteredWork? Find(CitedWork cited, CitationForm form) =>
        Look(cited, form) is { } work ? work with { Title = TypographyPass.Set(work.Title, facts.Paper) } : null;

    private RegisteredWork? Look(CitedWork cited, CitationForm form)
    {
        var works = facts.Paper.Works;
        if (works.TryGetValue(cited.Key, out var registered))
            return registered;
        if (SymbolParser.Parse(cited.Key) is { } symbol)
            return OfSymbol(cited, symbol);
        if (Instrument().Match(cited.Key) is { Success: true } match)
            return OfInstrument(cited, match, form);
        facts.Diagnostics.Report(ResolutionDiagnostics.UnknownWork, cited.Span, cited.Key, Nearest.To(cited.Key, works.Keys));
        return null;
    }

    private RegisteredWork OfSymbol(CitedWork cited, DocumentSymbol symbol)
    {
        // A space before "(Rev.1)" is tolerated in silence; small letters are not.
        if (!symbol.Text.Equals(cited.Key.Replace(" (", "(", StringComparison.Ordinal), StringComparison.Ordinal))
            facts.Diagnostics.Report(ResolutionDiagnostics.SymbolForm, cited.Span, cited.Key, symbol.Text);
        return facts.Paper.Works.GetValueOrDefault(symbol.Text) ?? new RegisteredWork(symbol.Text, WorkKind.Document, string.Empty);
    }

    private RegisteredWork? OfInstrument(CitedWork cited, Match match, CitationForm form)
    {
        var kind = match.Groups["kind"].Value switch
        {
            "C" => WorkKind.Convention,
            "P" => WorkKind.Protocol,
            _ => WorkKind.Recommendation,
        };
        if (form == CitationForm.Short)
            return new RegisteredWork(cited.Key, kind, string.Empty) { Number = match.Groups["number"].Value.TrimStart('0') };
        facts.Diagnostics.Report(ResolutionDiagnostics.UnregisteredInstrument, cited.Span, cited.Key);
        return null;
    }

    [GeneratedRegex(@"^(?<kind>[CPR])(?<number>[0-9]{1,3})$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Instrument();
}
