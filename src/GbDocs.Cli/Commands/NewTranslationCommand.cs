using System.CommandLine;
using GbDocs.Cli.Building;
using GbDocs.Cli.Files;
using GbDocs.Cli.Output;
using GbDocs.Reading.Papers;

namespace GbDocs.Cli.Commands;

/// <summary><c>gbdocs new translation</c>: a language version that begins as a copy of the paper.</summary>
internal static class NewTranslationCommand
{
    /// <summary>The command.</summary>
    public static Command Create(RunContext context)
    {
        var folder = new Argument<string>("FOLDER") { Description = "Folder of the paper" };
        var language = new Option<string>("--language") { Description = "Its language, as a tag such as fr", HelpName = "TAG", Required = true };
        var command = new Command("translation", "Begin a language version: copies of paper.md, its parts and its data under their own names") { folder, language };
        command.SetAction(parsed => Run(parsed.GetValue(folder)!, parsed.GetValue(language)!, context.Environment));
        return command;
    }

    private static int Run(string folder, string language, ToolEnvironment environment)
    {
        if (!PaperFile.Is(PaperFile.Version(PaperFile.Name, language)))
            throw new MisuseException($"“{language}” is no tag of a language; write fr, es, ar.");
        var original = new PaperFinder(environment.WorkingFolder, content: null, templates: null).Find([folder])[0].Original;
        var files = VersionDraft.Of(original.File, language, new DiskFiles(original.ContentRoot));
        if (files.IsEmpty)
            throw new MisuseException($"“{folder}” has a version “{language}” already, or no “{PaperFile.Name}” with a front matter.");
        foreach (var (path, text) in files)
        {
            var full = Path.Combine(original.ContentRoot, path.Replace('/', Path.DirectorySeparatorChar));
            using var stream = new FileStream(full, FileMode.CreateNew, FileAccess.Write);
            using var writer = new StreamWriter(stream);
            writer.Write(text);
            environment.Output.WriteLine(SafeText.Line(UserPath.Of(full, environment.WorkingFolder)));
        }
        return ExitCode.Done;
    }
}
