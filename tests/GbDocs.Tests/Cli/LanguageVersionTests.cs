using GbDocs.Cli;
using GbDocs.Cli.Building;

namespace GbDocs.Tests.Cli;

public sealed class LanguageVersionTests : IDisposable
{
    private const string Head = "---\nkind: plain\ntitle: T\n---\n";

    private readonly ToolRun tool = new();

    public void Dispose() => tool.Dispose();

    [Fact]
    public void Each_version_has_files_and_a_manifest_of_its_own()
    {
        tool.Paper("content/s/a", "good").Folder.Write("content/s/a/paper.fr.md", "bon");
        Assert.Equal(ExitCode.Done, tool.Run("build", "-f", "pdf"));
        Assert.Equal(["s/a/a-fr.pdf", "s/a/a.pdf", "s/a/manifest-fr.json", "s/a/manifest.json"], tool.Files("out").AsEnumerable());
        Assert.Contains("\"language\": \"fr\"", File.ReadAllText(tool.Folder.PathOf("out", "s", "a", "manifest-fr.json")), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, tool.Run("verify"));
        Assert.Contains("2 of 2 papers are as built.", tool.Output, StringComparison.Ordinal);
        tool.Folder.Write("out/s/a/a-fr.pdf", "bof");
        Assert.Equal(ExitCode.ContentErrors, tool.Run("verify"));
    }

    [Fact]
    public void One_version_can_be_built_alone()
    {
        tool.Paper("content/s/a", "good").Folder.Write("content/s/a/paper.fr.md", "bon");
        Assert.Equal(ExitCode.Done, tool.Run("build", "content/s/a/paper.fr.md", "-f", "pdf"));
        Assert.Equal(["s/a/a-fr.pdf", "s/a/manifest-fr.json"], tool.Files("out").AsEnumerable());
    }

    [Theory]
    [InlineData("paper.draft.md")]
    [InlineData("paper.old.md")]
    [InlineData("paper..md")]
    [InlineData("mypaper.fr.md")]
    public void Other_files_are_no_versions(string name)
    {
        tool.Paper("content/s/a", "good").Folder.Write("content/s/a/" + name, "bad");
        Assert.Equal(ExitCode.Done, tool.Run("check"));
        Assert.StartsWith("1 paper checked", tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_translation_begins_as_a_copy_that_corresponds()
    {
        tool.Render = PaperPipeline.Render;
        tool.Paper("content/s/a", Head[..^4] + "data: {rows: \"rows.yaml\"}\nfiles: {references: ../works.yaml}\n---\n{{ data.rows[0] }}\n");
        tool.Folder.Write("content/s/a/rows.yaml", "- One.\n");
        tool.Folder.Write("content/s/works.yaml", "GB.1/2: {kind: document, title: A}\n");
        tool.Folder.Write("content/s/works.fr.yaml", "GB.1/2: {kind: document, title: B}\n");
        tool.Folder.Write("templates/plain/paper.sbn", "{{ body }}\n");
        Assert.Equal(ExitCode.Done, tool.Run("new", "translation", "content/s/a", "--language", "fr"));
        Assert.Equal("content/s/a/paper.fr.md\ncontent/s/a/rows.fr.yaml\n", tool.Output);
        Assert.Contains("data: {rows: \"rows.fr.yaml\"}\nfiles: {references: ../works.fr.yaml}\n", File.ReadAllText(tool.Folder.PathOf("content", "s", "a", "paper.fr.md")), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, tool.Run("check"));
        Assert.Empty(tool.Error);
        Assert.StartsWith("2 papers checked", tool.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Misused, tool.Run("new", "translation", "content/s/a", "--language", "fr"));
        Assert.Equal(ExitCode.Misused, tool.Run("new", "translation", "content/s/a", "--language", "french"));
    }

    [Fact]
    public void A_translation_takes_parts_and_tables_along()
    {
        tool.Render = PaperPipeline.Render;
        tool.Paper("content/s/a", Head + "{{ include \"one.md\" }}\n\n{{include 'one.md'}}\n\n{{ include \"shared\" }}\n");
        tool.Folder.Write("content/s/a/one.md", "Words with src= in them.\n\n::: {.table src=rows.csv}\n:::\n");
        tool.Folder.Write("content/s/a/rows.csv", "a,b\nc,d\n");
        tool.Folder.Write("templates/plain/paper.sbn", "{{ body }}\n");
        tool.Folder.Write("templates/plain/shared.sbn", "Shared.\n");
        tool.Folder.Write("templates/plain/template.yaml", "list-punctuation: false\n");
        Assert.Equal(ExitCode.Done, tool.Run("new", "translation", "content/s/a", "--language", "fr"));
        Assert.Equal("content/s/a/paper.fr.md\ncontent/s/a/one.fr.md\ncontent/s/a/rows.fr.csv\n", tool.Output);
        Assert.EndsWith("{{ include \"one.fr.md\" }}\n\n{{include 'one.fr.md'}}\n\n{{ include \"shared\" }}\n", File.ReadAllText(tool.Folder.PathOf("content", "s", "a", "paper.fr.md")), StringComparison.Ordinal);
        Assert.Contains(" src=rows.fr.csv}", File.ReadAllText(tool.Folder.PathOf("content", "s", "a", "one.fr.md")), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, tool.Run("check"));
        Assert.Empty(tool.Error);
    }

    [Theory]
    [InlineData("One.\n\nTwo.\n", "Un.\n\nDeux.\n", ExitCode.Done, "")]
    [InlineData("One.\n\nTwo.\n", "Un.\n", ExitCode.ContentErrors, "content/s/a/paper.fr.md(5,1): error GB0900: The original has a numbered paragraph here (paper.md, line 7) that this version lacks.")]
    [InlineData("[](#gone)\n", "Un.\n\nDeux.\n", ExitCode.ContentErrors, "content/s/a/paper.fr.md(7,1): error GB0901: This numbered paragraph has no counterpart in the original.")]
    [InlineData("[x](\n\n::: {.box\n", "Un.\n", ExitCode.ContentErrors, "content/s/a/paper.fr.md(1,1): warning GB0907: paper.md could not be read, so this version was not compared with it.")]
    public void Checking_compares_a_version_with_its_original(string original, string version, int code, string fault)
    {
        tool.Render = PaperPipeline.Render;
        tool.Paper("content/s/a", Head + original).Folder.Write("content/s/a/paper.fr.md", Head + version);
        tool.Folder.Write("templates/plain/paper.sbn", "{{ body }}\n");
        tool.Folder.Write("templates/plain/template.yaml", "list-punctuation: false\n");
        Assert.Equal(code, tool.Run("check"));
        Assert.Contains(fault, tool.Error, StringComparison.Ordinal);
        Assert.True(fault.Length > 0 || tool.Error.Length == 0, tool.Error);
    }
}
