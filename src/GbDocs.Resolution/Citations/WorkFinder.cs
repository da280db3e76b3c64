using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Symbols;
using GbDocs.Resolution.Typography;

namespace GbDocs.Resolution.Citations;

/// <summary>Finds what a citation's key names: a registered document, a symbol, or an instrument by its number.</summary>
internal sealed class WorkFinder(Facts facts)
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
        if (KindOf(cited.Key) is { } kind)
            return OfInstrument(cited, kind, form);
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

    private RegisteredWork? OfInstrument(CitedWork cited, WorkKind kind, CitationForm form)
    {
        if (form == CitationForm.Short)
            return new RegisteredWork(cited.Key, kind, string.Empty) { Number = cited.Key[1..].TrimStart('0') };
        facts.Diagnostics.Report(ResolutionDiagnostics.UnregisteredInstrument, cited.Span, cited.Key);
        return null;
    }

    // "C181", "P155", "R204": a letter and up to three figures.
    private static WorkKind? KindOf(string key)
    {
        if (key.Length is < 2 or > 4 || !key.Skip(1).All(char.IsAsciiDigit))
            return null;
        return key[0] switch
        {
            'C' => WorkKind.Convention,
            'P' => WorkKind.Protocol,
            'R' => WorkKind.Recommendation,
            _ => null,
        };
    }
}
