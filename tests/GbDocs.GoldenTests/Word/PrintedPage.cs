using System.Globalization;
using System.Xml.Linq;
using GbDocs.Tests.Support;

namespace GbDocs.GoldenTests.Word;

/// <summary>A page of a PDF file as poppler reads it.</summary>
/// <param name="Width">In points.</param>
/// <param name="Height">In points.</param>
/// <param name="Words">Its words with their upper and lower edges, from the top of the page, in the order of the file.</param>
internal sealed record PrintedPage(decimal Width, decimal Height, IReadOnlyList<(string Text, decimal Top, decimal Bottom)> Words)
{
    /// <summary>The pages of a file that are not blank.</summary>
    public static IReadOnlyList<PrintedPage> Of(string path)
    {
        var text = ForeignTool.Output("pdftotext", "-bbox", "-enc", "UTF-8", path, "-");
        var document = XDocument.Parse(text[text.IndexOf("<html", StringComparison.Ordinal)..]);
        return [.. document.Descendants().Where(e => e.Name.LocalName == "page").Select(PageOf).Where(p => p.Words.Count > 0)];
    }

    /// <summary>The words between two heights.</summary>
    public string Between(decimal top, decimal bottom) => string.Join(' ', Words.Where(w => w.Top >= top && w.Bottom <= bottom).Select(w => w.Text));

    private static PrintedPage PageOf(XElement page) => new(
        Number(page, "width"),
        Number(page, "height"),
        [.. page.Elements().Where(e => e.Name.LocalName == "word").Select(w => (w.Value, Number(w, "yMin"), Number(w, "yMax")))]);

    private static decimal Number(XElement element, string name) => decimal.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
