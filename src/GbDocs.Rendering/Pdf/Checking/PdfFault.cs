namespace GbDocs.Rendering.Pdf.Checking;

/// <summary>A condition of a standard that a file does not meet.</summary>
/// <param name="Rule">The rule in veraPDF's numbering: <c>UA1 7.1-3</c> for ISO 14289-1, <c>A2 6.1.3-1</c> for ISO 19005-2 and -3, <c>PDF …</c> for ISO 32000-1.</param>
/// <param name="Message">What is wrong, and where.</param>
public sealed record PdfFault(string Rule, string Message)
{
    /// <summary><c>UA1 7.1-3: message</c></summary>
    public override string ToString() => $"{Rule}: {Message}";
}
