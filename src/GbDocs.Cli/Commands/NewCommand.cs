using System.CommandLine;
using GbDocs.Cli.Building;
using GbDocs.Cli.Output;

namespace GbDocs.Cli.Commands;

/// <summary><c>gbdocs new</c>: skeletons that build as they are.</summary>
internal static class NewCommand
{
    private const string UsualKind = "gb-paper";
    private const string ReportKind = "conference-report";

    /// <summary>The command with those below it.</summary>
    public static Command Create(RunContext context) => new("new", "Begin a session, a paper or a report from a skeleton, or a translation of a paper")
    {
        Below(context, "session", "Begin a session: its folder and session.yaml", UsualKind, Skeleton.WriteSession),
        Below(context, "paper", "Begin a paper: its folder and paper.md, and session.yaml beside the folder where it is missing", UsualKind, Skeleton.WritePaper),
        Below(context, "report", "Begin a report to the Conference, as “new paper” does", ReportKind, Skeleton.WritePaper),
        NewTranslationCommand.Create(context),
    };

    private static Command Below(RunContext context, string name, string description, string usualKind, Func<Skeleton, string, IEnumerable<string>> write)
    {
        var folder = new Argument<string>("FOLDER") { Description = "Folder to make" };
        var kind = new Option<string>("--kind") { Description = "Which template", HelpName = "NAME", DefaultValueFactory = _ => usualKind };
        var templates = new Option<string?>("--templates") { Description = "Folder that holds the templates", HelpName = "DIR" };
        var command = new Command(name, description) { folder, kind, templates };
        command.SetAction(parsed =>
        {
            var environment = context.Environment;
            var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(parsed.GetValue(folder)!, environment.WorkingFolder));
            var root = new PaperFinder(environment.WorkingFolder, content: null, parsed.GetValue(templates)).TemplatesRootOf(full);
            foreach (var written in write(Skeleton.Of(parsed.GetValue(kind)!, root), full))
                environment.Output.WriteLine(SafeText.Line(UserPath.Of(written, environment.WorkingFolder)));
            return ExitCode.Done;
        });
        return command;
    }
}
