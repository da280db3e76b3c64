using System.Collections.Immutable;
using System.Text;
using GbDocs.Cli.Files;
using GbDocs.Cli.Publication;
using GbDocs.Rendering;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Cli.Publication;

public sealed class ManifestTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly RenderedFile paper = new("pol-8.txt", "Paper\n"u8.ToArray());

    [Fact]
    public void A_manifest_reads_as_it_was_written()
    {
        var manifest = Sample();
        var read = ManifestReader.Read(ManifestWriter.Write(manifest).Content)!;
        Assert.Equal(Text(manifest), Text(read));
    }

    [Fact]
    public void The_form_is_stable() => Snapshot.Match(Text(Sample() with { ToolVersion = "0.1.0", Runtime = ".NET 10.0.0" }), extension: "json");

    [Fact]
    public void Untouched_outputs_have_no_faults()
    {
        Publish();
        Assert.Empty(ManifestCheck.Faults(folder.PathOf("manifest.json")));
    }

    [Theory]
    [InlineData("Paqer\n", "pol-8.txt is not the file that was built (SHA-256 differs)")]
    [InlineData("Paper", "pol-8.txt has 5 bytes where 6 were built")]
    public void A_changed_output_is_found(string text, string fault)
    {
        Publish();
        folder.Write("pol-8.txt", text);
        Assert.Equal([fault], ManifestCheck.Faults(folder.PathOf("manifest.json")).AsEnumerable());
    }

    [Fact]
    public void A_missing_output_is_found()
    {
        Publish();
        File.Delete(folder.PathOf("pol-8.txt"));
        Assert.Equal(["pol-8.txt is missing"], ManifestCheck.Faults(folder.PathOf("manifest.json")).AsEnumerable());
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"paper\": 1}")]
    [InlineData("not json")]
    public void What_is_no_manifest_is_said_to_be_none(string json)
    {
        folder.Write("manifest.json", json);
        Assert.Equal(["manifest.json is missing or is no manifest of this tool"], ManifestCheck.Faults(folder.PathOf("manifest.json")).AsEnumerable());
    }

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("/etc/passwd")]
    [InlineData("a/b.txt")]
    public void A_manifest_cannot_point_outside_its_folder(string name)
    {
        var manifest = Sample() with { Outputs = [new ManifestOutput(name, 1, "00")] };
        Assert.Null(ManifestReader.Read(ManifestWriter.Write(manifest).Content));
    }

    public void Dispose() => folder.Dispose();

    private Manifest Sample() => new(
        "gb-328/pol-8",
        ImmutableSortedDictionary<string, string>.Empty.Add("format", "text"),
        [new ManifestInput("content", new FileRead("gb-328/pol-8/paper.md", 12, new string('0', 64)))],
        [ManifestOutput.Of(paper)]);

    private void Publish() => Publisher.Default.Publish(folder.FullPath, [paper, ManifestWriter.Write(Sample())], CancellationToken.None);

    private static string Text(Manifest manifest) => Encoding.UTF8.GetString(ManifestWriter.Write(manifest).Content.Span);
}
