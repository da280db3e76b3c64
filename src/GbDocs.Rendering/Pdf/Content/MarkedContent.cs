namespace GbDocs.Rendering.Pdf.Content;

/// <summary>A stretch of a page's content that belongs to one element.</summary>
/// <param name="Element">Index of the element.</param>
/// <param name="Order">Its place in reading order.</param>
/// <param name="Identifier">Its number on the page (MCID).</param>
internal readonly record struct MarkedContent(int Element, int Order, int Identifier);
