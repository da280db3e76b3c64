using System.Diagnostics;
using System.Globalization;
using GbDocs.Cli.Output;
using GbDocs.Cli.Publication;
using GbDocs.Model.Diagnostics;

namespace GbDocs.Cli.Building;

/// <summary>Tells the user what became of each paper, and of all.</summary>
/// <param name="environment">Where to print.</param>
/// <param name="verb">What was done, as a participle: "built", "checked".</param>
internal sealed class BuildReport(ToolEnvironment environment, string verb)
{
    private readonly long start = Stopwatch.GetTimestamp();
    private int done;
    private int pages;
    private int withErrors;
    private int faults;
    private int warnings;

    /// <summary>The exit code for all papers so far; a fault of ours weighs more than errors in content.</summary>
    public int Code => faults > 0 ? ExitCode.Fault : withErrors > 0 ? ExitCode.ContentErrors : ExitCode.Done;

    /// <summary>Prints a paper's diagnostics, and what was made of it.</summary>
    public void Tell(PaperOutcome outcome)
    {
        var printer = new DiagnosticPrinter(environment.Error, environment.Palette, outcome.Paths);
        foreach (var diagnostic in outcome.Diagnostics)
            printer.Print(diagnostic);
        if (outcome.Suppressed > 0)
            environment.Error.WriteLine($"… and {outcome.Suppressed} more in {SafeText.Inline(outcome.Location.Folder)}");
        warnings += outcome.Diagnostics.Count(diagnostic => diagnostic.Descriptor.Severity == Severity.Warning);
        if (outcome.Fault is { } fault)
            Tell(outcome.Location, fault);
        else if (outcome.Rendered is { } rendered)
            Tell(outcome, rendered);
        else
            withErrors++;
    }

    /// <summary>Prints the one line that sums all up.</summary>
    public void Finish()
    {
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        string?[] parts =
        [
            $"{Count(done, "paper")} {verb}",
            pages > 0 ? Count(pages, "page") : null,
            withErrors > 0 ? $"{withErrors} with errors" : null,
            faults > 0 ? $"{faults} failed" : null,
            warnings > 0 ? Count(warnings, "warning") : null,
            $"{seconds} s",
        ];
        environment.Output.WriteLine(string.Join(", ", parts.OfType<string>()) + ".");
    }

    private void Tell(PaperOutcome outcome, RenderedPaper rendered)
    {
        done++;
        pages += rendered.Pages ?? 0;
        if (outcome.Folder is not { } folder)
            return;
        var names = string.Join(", ", rendered.Files.Select(file => file.Name));
        var size = rendered.Pages is { } count ? $" ({Count(count, "page")})" : string.Empty;
        environment.Output.WriteLine(SafeText.Line($"{UserPath.Of(folder, environment.WorkingFolder)}/: {names}{size}"));
    }

    private void Tell(PaperLocation paper, Exception fault)
    {
        faults++;
        var name = SafeText.Line(paper.Folder);
        environment.Error.WriteLine(fault switch
        {
            LockedOutputException locked =>
                $"{name}: not written: another program holds one of its files ({SafeText.Inline(locked.Message)}). "
                + $"Close it in Word or the PDF reader. The old files are as they were; the new one is {SafeText.Inline(UserPath.Of(locked.KeptAt, environment.WorkingFolder))}.",
            IOException or UnauthorizedAccessException => $"{name}: not written: {SafeText.Inline(fault.Message)}",
            _ => $"{name}: a fault of gbdocs, not of the paper. Please report it with this text:\n{SafeText.Lines(fault.ToString())}",
        });
    }

    private static string Count(int number, string noun) => $"{number.ToString(CultureInfo.InvariantCulture)} {noun}{(number == 1 ? string.Empty : "s")}";
}
