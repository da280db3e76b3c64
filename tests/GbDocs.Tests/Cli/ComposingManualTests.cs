using System.Text.RegularExpressions;
using GbDocs.Cli;
using GbDocs.Cli.Building;
using GbDocs.Cli.Files;
using GbDocs.Model.Diagnostics;
using GbDocs.Reading.Papers;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Cli;

/// <summary>Does what the chapter on composing papers tells the reader to do, step by step, and compares what it shows.</summary>
public sealed partial class ComposingManualTests : IDisposable
{
    private readonly ToolRun tool = new() { Render = PaperPipeline.Render };

    public void Dispose() => tool.Dispose();

    [Fact]
    public void The_chapter_can_be_followed_to_the_letter()
    {
        Copy(Repository.PathOf("templates", "common"), "templates/common");
        foreach (var file in Directory.GetFiles(Repository.PathOf("content", "gb-328"), "session*.yaml"))
            tool.Folder.Write("content/gb-328/" + Path.GetFileName(file), File.ReadAllText(file));
        var steps = Steps();
        Assert.True(steps.Count(s => s.Kind == "sh") >= 6);
        Assert.Contains(steps, s => s is { Kind: "text", File: "see" });
        foreach (var (kind, file, text) in steps)
            Do(kind, file, text);
    }

    private void Do(string kind, string file, string text)
    {
        switch (kind)
        {
            case "sh": Assert.All(text.TrimEnd().Split('\n'), line => Assert.True(Run(line) == ExitCode.Done, line + "\n" + tool.Error)); break;
            case "faults": CheckFaults(text.TrimEnd().Split('\n')); break;
            case "text" when file == "see": Assert.Equal(text.Trim(), Merged().Trim()); break;
            case "text": Assert.Equal(text, File.ReadAllText(tool.Folder.PathOf(file.Split('/')))); break;
            default: tool.Folder.Write(file == "see" ? "templates/information-note/paper.sbn" : file, text); break;
        }
    }

    private int Run(string line)
    {
        Assert.StartsWith("gbdocs ", line, StringComparison.Ordinal);
        return tool.Run(line.Split(' ')[1..]);
    }

    private void CheckFaults(string[] lines)
    {
        Assert.Equal(ExitCode.ContentErrors, Run(lines[0]));
        Assert.All(lines[1..], line => Assert.Contains(line, tool.Error, StringComparison.Ordinal));
    }

    private string Merged()
    {
        var diagnostics = new DiagnosticBag();
        var (content, templates) = (new DiskFiles(tool.Folder.PathOf("content")), new DiskFiles(tool.Folder.PathOf("templates")));
        var read = PaperReader.Read("gb-328/inf-1/paper.md", content, templates, diagnostics);
        Assert.Empty(diagnostics.ToSorted().Select(d => d.ToString()));
        return read!.Merged.Text;
    }

    private void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
            tool.Folder.Write($"{to}/{Path.GetRelativePath(from, file).Replace('\\', '/')}", File.ReadAllText(file));
    }

    private static List<(string Kind, string File, string Text)> Steps()
    {
        var manual = File.ReadAllText(Repository.PathOf("docs", "templates.md")).ReplaceLineEndings("\n");
        var start = manual.IndexOf("\n## Composing papers\n", StringComparison.Ordinal);
        var chapter = manual[start..manual.IndexOf("\n## 1. ", start, StringComparison.Ordinal)];
        return [.. FencePattern().Matches(chapter).Select(m => (m.Groups["kind"].Value, m.Groups["file"].Value, m.Groups["text"].Value))];
    }

    [GeneratedRegex(@"^```(?<kind>[a-z]+)(?: (?<file>\S+))?\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex FencePattern();
}
