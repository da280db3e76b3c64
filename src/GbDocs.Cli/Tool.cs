using System.CommandLine;
using System.CommandLine.Invocation;
using GbDocs.Cli.Building;
using GbDocs.Cli.Commands;
using GbDocs.Cli.Output;

namespace GbDocs.Cli;

/// <summary>Runs one command line and gives its exit code.</summary>
internal static class Tool
{
    // A path may begin with @; nothing is read from response files.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs a command line.</summary>
    /// <param name="arguments">The words after the tool's name.</param>
    /// <param name="render">The stages from sources to files.</param>
    /// <param name="context">What the tool may see and heed.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public static int Run(IReadOnlyList<string> arguments, RenderPaper render, RunContext context)
    {
        var error = context.Environment.Error;
        try
        {
            var parsed = ToolCommand.Create(render, context).Parse(arguments, Parsing);
            return parsed.Action is ParseErrorAction ? Misused(parsed, error) : Invoke(parsed, context.Environment);
        }
        catch (MisuseException misuse)
        {
            error.WriteLine($"gbdocs: {SafeText.Inline(misuse.Message)}");
            return ExitCode.Misused;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"gbdocs: {SafeText.Inline(fault.Message)}");
            return ExitCode.Fault;
        }
    }

    private static int Invoke(ParseResult parsed, ToolEnvironment environment) => parsed.Invoke(new InvocationConfiguration
    {
        Output = environment.Output,
        Error = environment.Error,
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = null,
    });

    private static int Misused(ParseResult parsed, TextWriter error)
    {
        foreach (var fault in parsed.Errors)
            error.WriteLine($"gbdocs: {SafeText.Inline(fault.Message)}");
        var command = parsed.CommandResult.Command is RootCommand ? string.Empty : $" {parsed.CommandResult.Command.Name}";
        error.WriteLine($"Try “gbdocs{command} --help”.");
        return ExitCode.Misused;
    }
}
