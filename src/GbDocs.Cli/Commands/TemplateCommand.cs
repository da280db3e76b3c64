using System.CommandLine;
using GbDocs.Cli.Building;
using GbDocs.Cli.Files;
using GbDocs.Cli.Output;
using GbDocs.Model.Diagnostics;
using GbDocs.Reading.Merging;
using GbDocs.Templates;

namespace GbDocs.Cli.Commands;

/// <summary><c>gbdocs template</c>: any template, rendered to standard output; nothing of papers is needed.</summary>
internal sealed class TemplateCommand
{
    private readonly Argument<string> file = new("FILE") { Description = "The template" };
    private readonly Option<string?> data = new("--data") { Description = "YAML or JSON file whose keys the template sees", HelpName = "FILE" };
    private readonly Option<string?> root = new("--root") { Description = "Folder of the includes [default: the template's]", HelpName = "DIR" };
    private readonly Option<bool> trace = new("--trace") { Description = "Put before each line the place that it came from" };
    private readonly Option<bool> lenient = new("--lenient") { Description = "Unknown names print nothing, as in Scriban, instead of being errors" };

    private TemplateCommand()
    {
    }

    /// <summary>The command.</summary>
    public static Command Create(RunContext context)
    {
        var shape = new TemplateCommand();
        var command = new Command("template", "Render a template by itself, to see what it makes of some data")
        {
            shape.file,
            shape.data,
            shape.root,
            shape.trace,
            shape.lenient,
        };
        command.SetAction(parsed => shape.Run(parsed, context));
        return command;
    }

    private int Run(ParseResult parsed, RunContext context)
    {
        var environment = context.Environment;
        var template = PlaceOf(parsed.GetValue(file)!, parsed.GetValue(root), environment.WorkingFolder);
        var given = parsed.GetValue(data) is { } path ? PlaceOf(path, root: null, environment.WorkingFolder) : (Place?)null;
        var diagnostics = new DiagnosticBag();
        var globals = given is { } place ? LooseTemplate.ReadData(place.Files, place.Path, diagnostics) : Value.Object([]);
        var rendered = globals is null || diagnostics.HasErrors ? null : LooseTemplate.Render(template.Files, template.Path, ContextOf(parsed, context), globals, diagnostics);
        var paths = new SourcePaths([.. new[] { template, given }.OfType<Place>().Select(found => (found.Files, found.Folder))]);
        foreach (var diagnostic in diagnostics.ToSorted())
            new DiagnosticPrinter(environment.Error, environment.Palette, paths).Print(diagnostic);
        if (rendered is null || diagnostics.HasErrors)
            return ExitCode.ContentErrors;
        environment.Output.Write(parsed.GetValue(trace) ? OriginTrace.Of(rendered, paths) : rendered.Text);
        return ExitCode.Done;
    }

    private RenderContext ContextOf(ParseResult parsed, RunContext context) => new()
    {
        IsStrict = !parsed.GetValue(lenient),
        Now = BuildMoment.From(context.Environment) ?? TimeProvider.System.GetUtcNow(),
        Clock = TimeProvider.System,
        Cancellation = context.Cancellation,
    };

    private static Place PlaceOf(string path, string? root, string workingFolder)
    {
        var full = Path.GetFullPath(path, workingFolder);
        if (!File.Exists(full))
            throw new MisuseException($"“{path}” does not exist.");
        var folder = root is null ? Path.GetDirectoryName(full)! : Path.GetFullPath(root, workingFolder);
        if (!RealPath.IsWithin(full, folder))
            throw new MisuseException($"“{path}” does not lie in “{root}”.");
        var inside = Path.GetRelativePath(folder, full).Replace(Path.DirectorySeparatorChar, '/');
        var files = new DiskFiles(folder);
        if (!files.Exists(inside))
            throw new MisuseException($"“{path}” cannot be read from here: it has a name that only some systems know, or it is a link.");
        return new Place(files, inside, UserPath.Of(folder, workingFolder));
    }

    private readonly record struct Place(DiskFiles Files, string Path, string Folder);
}
