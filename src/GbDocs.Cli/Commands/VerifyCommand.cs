using System.CommandLine;
using GbDocs.Cli.Output;
using GbDocs.Cli.Publication;

namespace GbDocs.Cli.Commands;

/// <summary><c>gbdocs verify</c>: whether outputs are still what was built.</summary>
internal static class VerifyCommand
{
    /// <summary>The command.</summary>
    public static Command Create(RunContext context)
    {
        var folder = new Argument<string>("DIR")
        {
            Description = "Folder with outputs; those in folders below it are checked too",
            DefaultValueFactory = _ => "out",
        };
        var command = new Command("verify", "Check that outputs are the files that were built, by the SHA-256 in their manifests");
        command.Arguments.Add(folder);
        command.SetAction(parsed => Run(parsed.GetValue(folder)!, context));
        return command;
    }

    private static int Run(string path, RunContext context)
    {
        var full = Path.GetFullPath(path, context.Environment.WorkingFolder);
        var manifests = Directory.Exists(full) ? Manifests(full) : [];
        if (manifests.Count == 0)
            throw new MisuseException($"“{path}” holds no manifest.json.");
        var untouched = 0;
        foreach (var manifest in manifests)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var faults = ManifestCheck.Faults(manifest);
            untouched += faults.IsEmpty ? 1 : 0;
            foreach (var fault in faults)
                context.Environment.Error.WriteLine(SafeText.Line($"{UserPath.Of(Path.GetDirectoryName(manifest)!, context.Environment.WorkingFolder)}: {fault}"));
        }
        context.Environment.Output.WriteLine($"{untouched} of {manifests.Count} {(manifests.Count == 1 ? "paper is" : "papers are")} as built.");
        return untouched == manifests.Count ? ExitCode.Done : ExitCode.ContentErrors;
    }

    private static List<string> Manifests(string folder)
    {
        // Links are not followed: a folder of outputs holds none of ours.
        var walk = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        return [.. Directory.EnumerateFiles(folder, Manifest.Pattern, walk).Order(StringComparer.Ordinal)];
    }
}
