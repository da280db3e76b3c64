using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using GbDocs.Cli.Building;

namespace GbDocs.Cli.Commands;

/// <summary>The command line as a whole.</summary>
internal static class ToolCommand
{
    private const string Examples =
        """
        Examples:
          gbdocs build                                      all papers of content/, as Word and PDF, into out/
          gbdocs build content/gb-328 --format pdf          the papers of one session, as PDF
          gbdocs build content/gb-328/pol-8 --format text   one paper as text, to be compared with its last version
          gbdocs check content/gb-328                       what is wrong with the papers of a session
          gbdocs new paper content/gb-350/pol-1             a paper to begin with, in a session of its own
          gbdocs verify out                                 whether the files in out/ are those that were built

        Exit codes: 0 done, 1 the content has errors, 2 the command was misused, 3 a fault of the tool or the machine.
        """;

    /// <summary>The root command with all others under it.</summary>
    public static RootCommand Create(RenderPaper render, RunContext context)
    {
        var root = new RootCommand("Builds papers from Markdown, YAML and templates to numbered, cross-referenced Word and PDF files.")
        {
            BuildCommand.Create(render, context),
            CheckCommand.Create(render, context),
            NewCommand.Create(context),
            VerifyCommand.Create(context),
            TemplateCommand.Create(context),
        };
        root.HelpName = "gbdocs";
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new ExamplesAction((SynchronousCommandLineAction)help.Action!, Examples);
        return root;
    }
}
