using System.CommandLine;
using GbDocs.Cli.Building;

namespace GbDocs.Cli.Commands;

/// <summary><c>gbdocs build</c>: papers to files.</summary>
internal static class BuildCommand
{
    /// <summary>The command.</summary>
    public static Command Create(RenderPaper render, RunContext context)
    {
        var papers = new PaperOptions();
        var diagnostics = new DiagnosticsOption();
        var format = FormatOption.Create();
        var output = new Option<string>("--out", "-o")
        {
            Description = "Folder to put the outputs in, each paper in a folder of its own",
            HelpName = "DIR",
            DefaultValueFactory = _ => "out",
        };
        var attach = new Option<bool>("--attach-sources") { Description = "Let each PDF carry its paper's Markdown and data along (PDF/A-3a)" };
        var command = new Command("build", "Build papers: number them, resolve their references, and write Word, PDF or text files");
        papers.AddTo(command);
        command.Options.Add(output);
        command.Options.Add(format);
        command.Options.Add(attach);
        diagnostics.AddTo(command);
        command.SetAction(parsed =>
        {
            var environment = context.Environment;
            var request = new BuildRequest(
                papers.Papers(parsed, environment.WorkingFolder),
                FormatOption.Of(parsed, format),
                Path.GetFullPath(parsed.GetValue(output)!, environment.WorkingFolder))
            {
                Moment = BuildMoment.From(environment),
                AttachesSources = parsed.GetValue(attach),
            };
            var report = new BuildReport(environment, "built");
            diagnostics.Write(parsed, PapersRun.Run(request, render, report, context), environment.WorkingFolder);
            return report.Code;
        });
        return command;
    }
}
