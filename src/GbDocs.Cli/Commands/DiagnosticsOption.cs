using System.Collections.Immutable;
using System.CommandLine;
using GbDocs.Cli.Building;
using GbDocs.Cli.Output;
using GbDocs.Cli.Publication;
using GbDocs.Rendering;

namespace GbDocs.Cli.Commands;

/// <summary>The option that writes diagnostics to a file, for editors and build servers.</summary>
internal sealed class DiagnosticsOption
{
    private const string Sarif = "sarif";
    private const string Json = "json";

    private readonly Option<string[]> option = new("--diagnostics")
    {
        Description = "Also write what was found to a file: “--diagnostics sarif FILE” or “--diagnostics json FILE”",
        HelpName = "FORM FILE",
        Arity = new ArgumentArity(2, 2),
        AllowMultipleArgumentsPerToken = true,
    };

    /// <summary>Adds the option to a command.</summary>
    public void AddTo(Command command)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var form, ..] && form.Value is not (Sarif or Json))
                result.AddError($"“{form.Value}” is no form of diagnostics; there are {Sarif} and {Json}.");
        });
        command.Options.Add(option);
    }

    /// <summary>Writes the file, if one is wanted.</summary>
    public void Write(ParseResult parsed, ImmutableArray<PaperOutcome> outcomes, string workingFolder)
    {
        if (parsed.GetValue(option) is not [var form, var path])
            return;
        var full = Path.GetFullPath(path, workingFolder);
        var found = outcomes.SelectMany(outcome => outcome.Diagnostics.Select(diagnostic => new FoundDiagnostic(diagnostic, outcome.Paths))).ToImmutableArray();
        var file = new RenderedFile(Path.GetFileName(full), form == Sarif ? SarifLog.Write(found) : JsonLog.Write(found));
        Publisher.Default.Publish(Path.GetDirectoryName(full)!, [file], CancellationToken.None);
    }
}
