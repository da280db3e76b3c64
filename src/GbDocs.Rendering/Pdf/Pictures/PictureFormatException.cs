namespace GbDocs.Rendering.Pdf.Pictures;

/// <summary>A picture file is broken or of a kind that cannot be printed; the message completes "The picture cannot be printed: …".</summary>
internal sealed class PictureFormatException(string message) : Exception(message);
