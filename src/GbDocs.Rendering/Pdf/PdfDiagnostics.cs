using GbDocs.Model.Diagnostics;

namespace GbDocs.Rendering.Pdf;

/// <summary>What can be wrong with a paper that is printed as PDF.</summary>
public static class PdfDiagnostics
{
    /// <summary>A picture file is broken or of a kind that PDF/A does not allow.</summary>
    public static DiagnosticDescriptor UnprintablePicture { get; } = new(
        "GB0801", Severity.Error, "The picture “{0}” cannot be printed: {1}.", "Save it anew as PNG or as JPEG with RGB colours.");

    /// <summary>The paper has no title, which readers for the blind announce.</summary>
    public static DiagnosticDescriptor NoTitle { get; } = new(
        "GB0802", Severity.Error, "The PDF needs a title, and the paper has none.", "Give it a “title” in the front matter.");

    /// <summary>A language tag is not well formed.</summary>
    public static DiagnosticDescriptor MalformedLanguage { get; } = new(
        "GB0803", Severity.Error, "“{0}” is no language tag.", "Write a tag such as “en-GB”, “fr” or “ar”.");

    /// <summary>A figure has no alternative text.</summary>
    public static DiagnosticDescriptor NoAlternativeText { get; } = new(
        "GB0804", Severity.Error, "The figure “{0}” has no alternative text.", "Say in words what it shows: ![words](file.png).");

    /// <summary>A text of the structure is longer than PDF/A allows and is cut.</summary>
    public static DiagnosticDescriptor TextTooLong { get; } = new(
        "GB0805", Severity.Warning, "A text of {0} characters is too long for a PDF string and is cut: “{1}…”.");

    /// <summary>A character of a private use area has no meaning for those who copy or hear the text.</summary>
    public static DiagnosticDescriptor PrivateCharacter { get; } = new(
        "GB0806", Severity.Warning, "The character {0} means nothing outside its font; copied text shows U+FFFD.");
}
