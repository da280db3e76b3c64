using System.CommandLine;
using GbDocs.Cli.Building;

namespace GbDocs.Cli.Commands;

/// <summary><c>gbdocs check</c>: everything that building would find, without writing anything.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Create(RenderPaper render, RunContext context)
    {
        var papers = new PaperOptions();
        var diagnostics = new DiagnosticsOption();
        var command = new Command("check", "Check papers and write nothing");
        papers.AddTo(command);
        diagnostics.AddTo(command);
        command.SetAction(parsed =>
        {
            var folder = context.Environment.WorkingFolder;
            var request = new BuildRequest(papers.Papers(parsed, folder), [.. Enum.GetValues<OutputFormat>()], OutputFolder: null);
            var report = new BuildReport(context.Environment, "checked");
            diagnostics.Write(parsed, PapersRun.Run(request, render, report, context), folder);
            return report.Code;
        });
        return command;
    }
}
