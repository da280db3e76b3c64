using System.CommandLine;
using System.CommandLine.Invocation;

namespace GbDocs.Cli.Commands;

/// <summary>Help, and below that of the whole tool some examples.</summary>
/// <param name="help">What prints the help.</param>
/// <param name="examples">The examples.</param>
internal sealed class ExamplesAction(SynchronousCommandLineAction help, string examples) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is RootCommand)
            parseResult.InvocationConfiguration.Output.WriteLine(examples.ReplaceLineEndings("\n"));
        return code;
    }
}
