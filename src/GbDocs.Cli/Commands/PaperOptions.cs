using System.Collections.Immutable;
using System.CommandLine;
using GbDocs.Cli.Building;

namespace GbDocs.Cli.Commands;

/// <summary>What every command that reads papers takes.</summary>
internal sealed class PaperOptions
{
    private readonly Argument<string[]> paths = new("PATH")
    {
        Description = "Papers to take: a folder with a paper.md, or a folder of such folders (a session). Without any: all of content/.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> content = new("--content")
    {
        Description = "Folder that papers may read from [default: content/, or the folder above the session]",
        HelpName = "DIR",
    };

    private readonly Option<string?> templates = new("--templates")
    {
        Description = "Folder that holds the templates [default: templates/ beside the content, or those that came with the tool]",
        HelpName = "DIR",
    };

    /// <summary>Adds the argument and the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(paths);
        command.Options.Add(content);
        command.Options.Add(templates);
    }

    /// <summary>The papers that the user named.</summary>
    /// <exception cref="MisuseException">There are none.</exception>
    public ImmutableArray<PaperLocation> Papers(ParseResult parsed, string workingFolder) =>
        new PaperFinder(workingFolder, parsed.GetValue(content), parsed.GetValue(templates)).Find(parsed.GetValue(paths) ?? []);
}
