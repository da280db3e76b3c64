using GbDocs.Layout.Pages;
using GbDocs.Model.Diagnostics;

namespace GbDocs.Rendering.Pdf;

/// <summary>
/// A paper laid out → a file of PDF 1.7 that conforms to PDF/UA-1 (ISO 14289-1) and to PDF/A-2a (ISO 19005-2), or PDF/A-3a where sources are
/// attached. The same paper gives the same bytes.
/// </summary>
public static class PdfRenderer
{
    /// <summary>Prints the pages.</summary>
    /// <param name="document">The paper laid out.</param>
    /// <param name="options">What the file shall hold besides.</param>
    /// <param name="diagnostics">Takes what keeps the file from conforming; with errors the file is not to be published.</param>
    /// <returns>The file, named after the paper.</returns>
    public static RenderedFile Render(PagedDocument document, PdfOptions options, DiagnosticBag diagnostics)
    {
        DocumentInspection.Inspect(document, diagnostics);
        return new RenderedFile(RenderedFile.NameOf(document.Metadata, ".pdf"), new PdfDocumentWriter(document, options).Write(diagnostics));
    }
}
