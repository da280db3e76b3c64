using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Metadata;

/// <summary>Facts → the information dictionary (ISO 32000-1, 14.3.3); nothing is stated that is not known.</summary>
internal static class InformationWriter
{
    public static PdfDictionary Write(DocumentFacts facts) => new()
    {
        ["Title"] = Text(facts.Title),
        ["Author"] = Text(facts.Author),
        ["Subject"] = Text(facts.Subject),
        ["Keywords"] = Text(facts.Symbol),
        ["Creator"] = Text(DocumentFacts.Producer),
        ["Producer"] = Text(DocumentFacts.Producer),
        ["CreationDate"] = facts.Time is { } made ? PdfText.Of(made) : null,
        ["ModDate"] = facts.Time is { } changed ? PdfText.Of(changed) : null,
    };

    private static PdfString? Text(string text) => text.Length == 0 ? null : PdfText.Of(text);
}
