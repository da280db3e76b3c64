using GbDocs.Rendering.Docx;

namespace GbDocs.Tests.Rendering.Docx;

public sealed class DocxRendererTests
{
    [Fact]
    public void The_same_paper_gives_the_same_bytes()
    {
        var paper = DocxTest.Resolve(DocxSamples.SectionPaper());
        Assert.Equal(DocxTest.Write(paper), DocxTest.Write(paper));
    }

    // A build does not pay for what it does not use: the SDK judges our files in tests, and no format needs it.
    [Fact]
    public void No_format_loads_the_Open_XML_SDK() =>
        Assert.DoesNotContain(typeof(DocxRenderer).Assembly.GetReferencedAssemblies(), a => a.Name!.StartsWith("DocumentFormat", StringComparison.Ordinal));
}
