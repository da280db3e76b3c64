using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Model.Styles;
using GbDocs.Reading.Styles;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Rendering.Docx;

/// <summary>Another program reads the same words, numbers and notes from our files, in the same order, as the paper has.</summary>
public sealed class LibreOfficeTests
{
    [ToolFact(LibreOffice.Tool, "pdftotext")]
    public void A_paper_of_2016_reads_back() => AssertReadBack(DocxSamples.SectionPaper());

    [ToolFact(LibreOffice.Tool, "pdftotext")]
    public void A_report_reads_back() => AssertReadBack(DocxSamples.Report());

    // Pages so tall that none breaks inside a section, and nothing printed on them but the text.
    private static StyleSheet TallPages { get; } = StyleSheetReader.BuiltIn with
    {
        Page = new PageGeometry { Height = Length.FromMillimetres(558) },
        Furniture = new PageFurniture(),
    };

    private static void AssertReadBack(Paper paper)
    {
        using var folder = new TemporaryFolder();
        var resolved = DocxTest.Resolve(paper);
        var path = folder.Write("paper.docx", DocxTest.Write(resolved, TallPages));
        var text = ModelWords.Bare(ForeignTool.Output("pdftotext", "-raw", LibreOffice.Convert(path, "pdf"), "-"));
        var at = 0;
        foreach (var line in new ModelWords(resolved).Lines)
        {
            var found = text.IndexOf(line, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"“{line}” is not in what follows: {text.Substring(at, Math.Min(200, text.Length - at))}");
            at = found + line.Length;
        }
        foreach (var note in resolved.Paper.Notes)
            Assert.Contains(ModelWords.Bare(PlainText.Of(((Paragraph)note.Content[0]).Content)), text, StringComparison.Ordinal);
    }
}
