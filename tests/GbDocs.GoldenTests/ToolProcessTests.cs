using System.Diagnostics;
using GbDocs.Tests.Support;

namespace GbDocs.GoldenTests;

/// <summary>The tool as a process: what a shell or a build server sees of it.</summary>
public sealed class ToolProcessTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void A_good_paper_beside_a_bad_one_is_built_and_the_exit_code_tells()
    {
        folder.Write("content/s/good/paper.md", File.ReadAllText(Repository.PathOf("content", "gb-291", "stm-1", "paper.md")));
        folder.Write("content/s/bad/paper.md", "---\nkind: no-such-kind\ntitle: A\n---\n# A\n");
        folder.Write("content/s/session.yaml", File.ReadAllText(Repository.PathOf("content", "gb-291", "session.yaml")));
        var result = ToolProcess.Run(folder.FullPath, "build", "--templates", Repository.PathOf("templates"));
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("content/s/bad/paper.md(2,", result.Error, StringComparison.Ordinal);
        Assert.Contains("1 paper built, ", result.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.PathOf("out", "s", "good", "good.pdf")));
        Assert.False(Directory.Exists(folder.PathOf("out", "s", "bad")));
    }

    [Fact]
    public void A_misused_command_ends_with_2() => Assert.Equal(2, ToolProcess.Run(folder.FullPath, "build", "nowhere").ExitCode);

    [Fact]
    public void The_version_is_printed() => Assert.Equal("0.1.0", ToolProcess.Run(folder.FullPath, "--version").Output.Trim());

    [ToolTheory("mkfifo", "kill")]
    [InlineData("-TERM", 143)]
    [InlineData("-INT", 130)]
    public void A_signal_ends_a_build_that_hangs(string signal, int code)
    {
        // A paper that never ends: reading from a pipe into which nobody writes.
        Directory.CreateDirectory(folder.PathOf("content", "s", "a"));
        Directory.CreateDirectory(folder.PathOf("templates"));
        ForeignTool.Output("mkfifo", folder.PathOf("content", "s", "a", "paper.md"));
        var start = new ProcessStartInfo("dotnet", [ToolProcess.Assembly, "build"]) { WorkingDirectory = folder.FullPath, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        Thread.Sleep(2_000);
        ForeignTool.Output("kill", signal, $"{process.Id}");
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(60)), "The tool did not heed the signal.");
        Assert.Equal(code, process.ExitCode);
        Assert.False(Directory.Exists(folder.PathOf("out")));
    }

    public void Dispose() => folder.Dispose();
}
