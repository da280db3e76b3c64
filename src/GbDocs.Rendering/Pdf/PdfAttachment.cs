namespace GbDocs.Rendering.Pdf;

/// <summary>A file that travels inside the PDF: a source of the paper.</summary>
/// <param name="Name">Its name, unique among the attachments; folders with <c>/</c>.</param>
/// <param name="MediaType">Its media type: <c>text/markdown</c>.</param>
/// <param name="Description">What it is, for the reader's list of attachments.</param>
/// <param name="Content">Its bytes.</param>
public sealed record PdfAttachment(string Name, string MediaType, string Description, ReadOnlyMemory<byte> Content);
