using System.Text.RegularExpressions;
using GbDocs.Cli;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Cli;

public sealed partial class BuildCommandTests : IDisposable
{
    private readonly ToolRun tool = new();

    [Fact]
    public void Without_a_path_all_content_is_built_and_said_to_be()
    {
        tool.Paper("content/gb-328/pol-8", "good").Paper("content/gb-291/stm-1", "good");
        Assert.Equal(ExitCode.Done, tool.Run("build"));
        Assert.Equal(
            """
            out/gb-291/stm-1/: stm-1.docx, stm-1.pdf (2 pages)
            out/gb-328/pol-8/: pol-8.docx, pol-8.pdf (2 pages)
            2 papers built, 4 pages, 0.0 s.

            """,
            Seconds().Replace(tool.Output, "0.0 s"));
        Assert.Equal(
            ["gb-291/stm-1/manifest.json", "gb-291/stm-1/stm-1.docx", "gb-291/stm-1/stm-1.pdf", "gb-328/pol-8/manifest.json", "gb-328/pol-8/pol-8.docx", "gb-328/pol-8/pol-8.pdf"],
            tool.Files("out").AsEnumerable());
        Assert.Empty(tool.Error);
    }

    [Theory]
    [InlineData("content/gb-328")]
    [InlineData("content/gb-328/")]
    [InlineData("./content/gb-328/pol-8")]
    [InlineData("content/gb-328/pol-8/paper.md")]
    public void A_session_a_paper_or_its_file_can_be_named(string path)
    {
        tool.Paper("content/gb-328/pol-8", "good").Paper("content/gb-291/stm-1", "good");
        Assert.Equal(ExitCode.Done, tool.Run("build", path, "--out", "there", "--format", "text"));
        Assert.Equal(["gb-328/pol-8/manifest.json", "gb-328/pol-8/pol-8.txt"], tool.Files("there").AsEnumerable());
    }

    [Fact]
    public void One_bad_paper_does_not_stop_the_others()
    {
        tool.Paper("content/s/a", "good").Paper("content/s/b", "bad").Paper("content/s/c", "good");
        Assert.Equal(ExitCode.ContentErrors, tool.Run("build", "--format", "text"));
        Assert.Equal(["s/a/a.txt", "s/a/manifest.json", "s/c/c.txt", "s/c/manifest.json"], tool.Files("out").AsEnumerable());
        Assert.Equal(
            """
            content/s/b/paper.md(1,1): error GB9999: The paper says “bad”.
                1 | bad
                  | ^~~

            """,
            tool.Error);
        Assert.Contains("2 papers built, 4 pages, 1 with errors, ", tool.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Sources_are_attached_when_asked_for_and_the_manifest_says_so(bool isAsked)
    {
        tool.Paper("content/s/a", "good");
        Assert.Equal(ExitCode.Done, tool.Run(isAsked ? ["build", "--attach-sources"] : ["build"]));
        var manifest = File.ReadAllText(tool.Folder.PathOf("out/s/a/manifest.json"));
        Assert.Equal(isAsked, manifest.Contains("\"attach-sources\": \"true\"", StringComparison.Ordinal));
    }

    [Fact]
    public void A_paper_with_errors_leaves_its_old_outputs_alone()
    {
        tool.Paper("content/s/a", "good");
        tool.Run("build");
        tool.Paper("content/s/a", "bad");
        Assert.Equal(ExitCode.ContentErrors, tool.Run("build"));
        Assert.Equal("good", File.ReadAllText(tool.Folder.PathOf("out", "s", "a", "a.docx")));
    }

    [Fact]
    public void A_fault_of_ours_is_told_apart_and_does_not_stop_the_others()
    {
        tool.Paper("content/s/a", "bug").Paper("content/s/b", "bad").Paper("content/s/c", "good");
        Assert.Equal(ExitCode.Fault, tool.Run("build"));
        Assert.Contains("s/a: a fault of gbdocs, not of the paper.", tool.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("\n::error::", tool.Error, StringComparison.Ordinal);
        Assert.Contains("1 paper built, 2 pages, 1 with errors, 1 failed, ", tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_come_in_the_order_of_the_papers_whatever_each_takes()
    {
        var render = tool.Render;
        tool.Render = (location, sources, request, diagnostics) =>
        {
            // The first papers take the longest.
            Thread.Sleep(60 - (5 * int.Parse(location.Name, null)));
            return render(location, sources, request, diagnostics);
        };
        for (var i = 0; i < 12; i++)
            tool.Paper($"content/s/{i:00}", "odd");
        Assert.Equal(ExitCode.Done, tool.Run("build"));
        var expected = Enumerable.Range(0, 12).Select(i => $"{i:00}").ToArray();
        Assert.Equal(expected, PaperNames().Matches(tool.Output).Select(match => match.Groups[1].Value));
        Assert.Equal(expected, PaperNames().Matches(tool.Error).Select(match => match.Groups[1].Value));
        Assert.Contains("12 warnings", tool.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gbdocs: “nowhere” does not exist.", "build", "nowhere")]
    [InlineData("gbdocs: “templates” holds no paper; a paper is a file named “paper.md”.", "build", "templates")]
    [InlineData("gbdocs: “content/s/a/notes.md” is no paper; a paper is a file named “paper.md”, or its folder.", "build", "content/s/a/notes.md")]
    [InlineData("gbdocs: “odt” is no format; there are docx, pdf, text.", "build", "--format", "odt")]
    [InlineData("gbdocs: “xml” is no form of diagnostics; there are sarif and json.", "build", "--diagnostics", "xml", "f")]
    [InlineData("gbdocs: “none” is no folder.", "build", "--templates", "none")]
    [InlineData("gbdocs: “other/s/a” does not lie in the content folder “content”.", "build", "other/s/a", "--content", "content")]
    [InlineData("gbdocs: “--quick” is no option.", "build", "--quick")]
    [InlineData("gbdocs: Required command was not provided.")]
    public void A_misused_command_says_why_and_does_nothing(string message, params string[] arguments)
    {
        tool.Paper("content/s/a", "good").Paper("other/s/a", "good");
        tool.Folder.Write("content/s/a/notes.md", "x");
        Assert.Equal(ExitCode.Misused, tool.Run(arguments));
        Assert.Equal(message, tool.Error.Split('\n')[0]);
        Assert.Empty(tool.Files("out"));
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("abc123")]
    [InlineData("-1")]
    [InlineData("994399281551439928155")]
    public void A_malformed_moment_of_the_sources_is_refused(string value)
    {
        tool.Paper("content/s/a", "good").With("SOURCE_DATE_EPOCH", value);
        Assert.Equal(ExitCode.Misused, tool.Run("build"));
        Assert.Empty(tool.Files("out"));
    }

    [Fact]
    public void A_paper_alone_outside_any_content_folder_is_built()
    {
        tool.Paper("elsewhere/note", "good");
        Assert.Equal(ExitCode.Done, tool.Run("build", "elsewhere/note", "--format", "text"));
        Assert.Equal(["note/manifest.json", "note/note.txt"], tool.Files("out").AsEnumerable());
    }

    [Fact]
    public void A_session_outside_any_content_folder_keeps_its_name()
    {
        tool.Paper("elsewhere/gb-1/a", "good").Folder.Write("elsewhere/gb-1/session.yaml", "session: 1\n");
        Assert.Equal(ExitCode.Done, tool.Run("build", "elsewhere/gb-1/a", "--format", "text"));
        Assert.Equal(["gb-1/a/a.txt", "gb-1/a/manifest.json"], tool.Files("out").AsEnumerable());
    }

    [Fact]
    public void Checking_finds_the_same_and_writes_nothing()
    {
        tool.Paper("content/s/a", "good").Paper("content/s/b", "bad");
        Assert.Equal(ExitCode.ContentErrors, tool.Run("check"));
        Assert.Contains("content/s/b/paper.md(1,1): error GB9999", tool.Error, StringComparison.Ordinal);
        Assert.Contains("1 paper checked, 2 pages, ", tool.Output, StringComparison.Ordinal);
        Assert.Empty(tool.Files("out"));
    }

    [Theory]
    [InlineData("sarif")]
    [InlineData("json")]
    public void Diagnostics_are_also_written_to_a_file(string form)
    {
        tool.Paper("content/s/a 1", "odd").Paper("content/s/b", "bad");
        tool.Run("check", "--diagnostics", form, "found." + form);
        Snapshot.Match(File.ReadAllText(tool.Folder.PathOf("found." + form)), form, "json");
    }

    [Fact]
    public void A_cancelled_build_stops_and_writes_nothing()
    {
        using var source = new CancellationTokenSource();
        var render = tool.Render;
        tool.Render = (location, sources, request, diagnostics) =>
        {
            source.Cancel();
            return render(location, sources, request, diagnostics);
        };
        tool.Cancellation = source.Token;
        tool.Paper("content/s/a", "good").Paper("content/s/b", "good");
        Assert.Throws<OperationCanceledException>(() => tool.Run("build"));
        Assert.Empty(tool.Files("out"));
    }

    [Fact]
    public void Built_papers_verify_until_they_are_touched()
    {
        tool.Paper("content/s/a", "good").Paper("content/s/b", "good");
        tool.Run("build", "--format", "text");
        Assert.Equal(ExitCode.Done, tool.Run("verify", "out"));
        Assert.Equal("2 of 2 papers are as built.\n", tool.Output);
        tool.Folder.Write("out/s/b/b.txt", "better");
        Assert.Equal(ExitCode.ContentErrors, tool.Run("verify"));
        Assert.Equal("out/s/b: b.txt has 6 bytes where 4 were built\n", tool.Error);
        Assert.Equal(ExitCode.Misused, tool.Run("verify", "templates"));
    }

    [Fact]
    public void Help_shows_a_newcomer_how_to_begin()
    {
        Assert.Equal(ExitCode.Done, tool.Run("--help"));
        Snapshot.Match(tool.Output);
    }

    public void Dispose() => tool.Dispose();

    [GeneratedRegex(@"\d+\.\d s")]
    private static partial Regex Seconds();

    [GeneratedRegex(@"(?m)^(?:out|content)/s/(\d\d)/")]
    private static partial Regex PaperNames();
}
