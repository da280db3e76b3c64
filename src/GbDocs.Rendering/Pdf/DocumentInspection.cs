using System.Globalization;
using System.Text.RegularExpressions;
using GbDocs.Layout.Pages;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Sources;
using GbDocs.Rendering.Pdf.Content;
using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf;

/// <summary>Finds what an author must mend before a paper can be an accessible file.</summary>
internal static partial class DocumentInspection
{
    public static void Inspect(PagedDocument document, DiagnosticBag diagnostics)
    {
        if (string.IsNullOrWhiteSpace(document.Metadata.Title))
            diagnostics.Report(PdfDiagnostics.NoTitle, SourceSpan.None);
        InspectLanguage(document.Metadata.Language, diagnostics);
        foreach (var element in document.Structure)
            Inspect(element, diagnostics);
        foreach (var item in document.Pages.SelectMany(page => page.Items).OfType<GlyphItem>())
            InspectText(item.Run.Text, diagnostics);
    }

    private static void InspectText(string text, DiagnosticBag diagnostics)
    {
        if (!PrivateUse.IsIn(text))
            return;
        foreach (var rune in text.EnumerateRunes().Where(PrivateUse.Includes))
            diagnostics.Report(PdfDiagnostics.PrivateCharacter, SourceSpan.None, "U+" + rune.Value.ToString("X4", CultureInfo.InvariantCulture));
    }

    private static void Inspect(StructureElement element, DiagnosticBag diagnostics)
    {
        if (element.Language is { } language)
            InspectLanguage(language, diagnostics);
        if (element.Role == StructureRole.Figure && string.IsNullOrWhiteSpace(element.AlternativeText) && element.ActualText is null)
            diagnostics.Report(PdfDiagnostics.NoAlternativeText, SourceSpan.None, element.Node.Value);
        foreach (var text in new[] { element.AlternativeText, element.ActualText, element.Expansion, element.Title, element.Summary })
        {
            if (text is not null && !PdfText.Fits(text))
                diagnostics.Report(PdfDiagnostics.TextTooLong, SourceSpan.None, text.Length.ToString(CultureInfo.InvariantCulture), text[..40]);
        }
    }

    private static void InspectLanguage(string tag, DiagnosticBag diagnostics)
    {
        if (!LanguageTag().IsMatch(tag))
            diagnostics.Report(PdfDiagnostics.MalformedLanguage, SourceSpan.None, tag);
    }

    // BCP 47 as far as PDF/UA-1 7.2 and PDF/A-2 6.7.4 look at it.
    [GeneratedRegex("^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$", RegexOptions.NonBacktracking)]
    private static partial Regex LanguageTag();
}
