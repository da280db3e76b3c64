using GbDocs.Tests.Support;

namespace GbDocs.GoldenTests;

/// <summary>What <c>gbdocs new</c> writes builds as it is, with every template, without a warning.</summary>
public sealed class NewCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Kinds { get; } = [.. Directory.GetDirectories(Repository.PathOf("templates"))
        .Where(template => File.Exists(Path.Combine(template, "paper.sbn")))
        .Select(template => Path.GetFileName(template))];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_new_paper_builds_without_a_warning(string kind)
    {
        var made = Run("new", "paper", "content/new-session/new-paper", "--kind", kind);
        Assert.Equal("content/new-session/session.yaml\ncontent/new-session/new-paper/paper.md\n", made.Output);
        var built = Run("build");
        Assert.Equal((0, string.Empty), (built.ExitCode, built.Error));
        Assert.StartsWith("out/new-session/new-paper/: new-paper.docx, new-paper.pdf", built.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_paper_takes_the_session_that_is_there()
    {
        Run("new", "session", "content/gb-351");
        var session = folder.PathOf("content", "gb-351", "session.yaml");
        File.WriteAllText(session, File.ReadAllText(session).Replace("session: 350", "session: 351", StringComparison.Ordinal));
        Assert.Equal("content/gb-351/ins-1/paper.md\n", Run("new", "paper", "content/gb-351/ins-1").Output);
        Assert.Contains("symbol: GB.351/INS/1\n", File.ReadAllText(folder.PathOf("content", "gb-351", "ins-1", "paper.md")), StringComparison.Ordinal);
        Assert.Equal(0, Run("build").ExitCode);
    }

    [Fact]
    public void A_new_report_has_chapters()
    {
        Run("new", "report", "content/ilc-1/report-i");
        Assert.Equal(0, Run("build", "--format", "text").ExitCode);
        Assert.Contains("# II. Second chapter", File.ReadAllText(folder.PathOf("out", "ilc-1", "report-i", "report-i.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_that_is_there_is_written_over()
    {
        folder.Write("content/s/p/paper.md", "mine");
        Assert.Equal(2, Run("new", "paper", "content/s/p").ExitCode);
        Assert.Equal("mine", File.ReadAllText(folder.PathOf("content", "s", "p", "paper.md")));
        Assert.False(File.Exists(folder.PathOf("content", "s", "session.yaml")));
    }

    [Fact]
    public void A_kind_that_is_unknown_is_answered_with_those_that_are_known()
    {
        var result = Run("new", "paper", "content/s/p", "--kind", "letter");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("gb-section-paper", result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private ToolResult Run(params string[] arguments) =>
        ToolProcess.Run(folder.FullPath, [.. arguments, "--templates", Repository.PathOf("templates")]);
}
