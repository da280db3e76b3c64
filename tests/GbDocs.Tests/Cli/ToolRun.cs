using System.Collections.Immutable;
using System.Text;
using GbDocs.Cli;
using GbDocs.Cli.Building;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Sources;
using GbDocs.Rendering;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Cli;

/// <summary>Runs the tool inside the test's process, in a folder of its own, with a stand-in for the stages.</summary>
internal sealed class ToolRun : IDisposable
{
    private static readonly DiagnosticDescriptor Bad = new("GB9999", Severity.Error, "The paper says “{0}”.");
    private static readonly DiagnosticDescriptor Odd = new("GB9998", Severity.Warning, "The paper says “{0}”.");

    private readonly Dictionary<string, string> variables = [];

    public TemporaryFolder Folder { get; } = new();

    public RenderPaper Render { get; set; } = StandIn;

    public CancellationToken Cancellation { get; set; }

    public string Output { get; private set; } = string.Empty;

    public string Error { get; private set; } = string.Empty;

    public ToolRun With(string variable, string value)
    {
        variables[variable] = value;
        return this;
    }

    /// <summary>Writes a paper whose whole text says how it shall fare: "bad", "odd", "bug", or anything else for good.</summary>
    public ToolRun Paper(string folder, string text)
    {
        Folder.Write($"{folder}/paper.md", text);
        Directory.CreateDirectory(Folder.PathOf("templates"));
        return this;
    }

    public int Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var environment = new ToolEnvironment(output, error, Folder.FullPath, variables.GetValueOrDefault);
        try
        {
            return Tool.Run(arguments, Render, new RunContext(environment, Cancellation));
        }
        finally
        {
            Output = output.ToString();
            Error = error.ToString();
        }
    }

    /// <summary>Paths of all files in a folder, relative to it, in ordinal order.</summary>
    public ImmutableArray<string> Files(string folder)
    {
        var full = Folder.PathOf(folder);
        return Directory.Exists(full)
            ? [.. Directory.GetFiles(full, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(full, file).Replace('\\', '/')).Order(StringComparer.Ordinal)]
            : [];
    }

    public void Dispose() => Folder.Dispose();

    private static RenderedPaper? StandIn(PaperLocation location, PaperSources sources, BuildRequest request, DiagnosticBag diagnostics)
    {
        var text = sources.Content.ReadText(location.File)!;
        var words = text.Text.Trim();
        if (words == "bug")
            throw new InvalidOperationException("a bug of ours\n::error::x");
        if (words is "bad" or "odd")
            diagnostics.Report(words == "bad" ? Bad : Odd, new SourceSpan(text, 0, words.Length), words);
        return words == "bad" ? null : new RenderedPaper([.. request.Formats.Select(format => FileOf(location, format, text.Text))], Pages: 2);
    }

    private static RenderedFile FileOf(PaperLocation location, OutputFormat format, string text)
    {
        var ending = format == OutputFormat.Text ? "txt" : format.ToString().ToLowerInvariant();
        return new RenderedFile($"{location.Name}.{ending}", Encoding.UTF8.GetBytes(text));
    }
}
