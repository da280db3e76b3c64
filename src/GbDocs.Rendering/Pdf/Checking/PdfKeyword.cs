namespace GbDocs.Rendering.Pdf.Checking;

/// <summary>A bare word of a file: <c>obj</c>, <c>stream</c>, an operator.</summary>
/// <param name="Value">Its spelling.</param>
internal readonly record struct PdfKeyword(string Value);
