using System.Text;
using GbDocs.Layout.Pages;
using GbDocs.Rendering.Pdf.Checking;
using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Tests.Rendering.Pdf.Content;

/// <summary>The operators of a printed page, for tests that look at them.</summary>
internal static class PageContent
{
    /// <summary>The content of a page as Latin-1, a line an operator.</summary>
    public static string Of(PagedDocument document, int page = 0)
    {
        var file = PdfFileReader.Read(Support.Pdf.Of(document));
        return Of(file, file.Pages().ElementAt(page).Page);
    }

    public static string Of(PdfFile file, PdfDictionary page) => Encoding.Latin1.GetString(PdfStrings.Decode((PdfStream)file.Resolve(page["Contents"])!));
}
