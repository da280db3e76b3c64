using GbDocs.Cli.Building;
using GbDocs.Model.Diagnostics;
using GbDocs.Rendering.Pdf.Checking;
using GbDocs.Tests.Support;

namespace GbDocs.GoldenTests;

/// <summary>A PDF that carries its sources along.</summary>
public sealed class AttachedSourcesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [ToolFact("pdfdetach")]
    public void The_sources_of_a_sample_come_out_of_its_PDF_as_they_went_in()
    {
        var location = new PaperFinder(Repository.Root, content: null, templates: null).Find(["content/gb-328/pol-8"]).Single(paper => paper.File.EndsWith("/paper.md", StringComparison.Ordinal));
        var request = new BuildRequest([location], [OutputFormat.Pdf], OutputFolder: null) { AttachesSources = true };
        var file = PaperPipeline.Render(location, PaperSources.Of(location), request, new DiagnosticBag())!.Files.Single();
        Assert.Empty(PdfChecker.Check(file.Content));
        ForeignTool.Output("pdfdetach", "-saveall", "-o", folder.FullPath, folder.Write("pol-8.pdf", file.Content.Span));
        var source = Repository.PathOf("content", "gb-328", "pol-8");
        var attached = Directory.GetFiles(folder.FullPath, "*", SearchOption.AllDirectories).Where(f => !f.EndsWith(".pdf", StringComparison.Ordinal)).ToArray();
        Assert.Contains("paper.md", attached.Select(Path.GetFileName));
        Assert.All(attached, f => Assert.Equal(File.ReadAllBytes(Path.Combine(source, Path.GetRelativePath(folder.FullPath, f))), File.ReadAllBytes(f)));
    }

    public void Dispose() => folder.Dispose();
}
