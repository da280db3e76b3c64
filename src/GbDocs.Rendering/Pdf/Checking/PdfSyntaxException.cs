namespace GbDocs.Rendering.Pdf.Checking;

/// <summary>The file cannot be read.</summary>
internal sealed class PdfSyntaxException(string message) : Exception(message);
