using System.Diagnostics;
using System.Text;

namespace GbDocs.Tests.Support;

/// <summary>Runs the programs that tests judge our files with: readers of other makers, and our own tool as a process.</summary>
internal static class ForeignTool
{
    /// <summary>Longest time that a program may take unless a test gives another.</summary>
    public static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(120);

    /// <summary>Whether a missing tool is a failure, as on the build server, and not a reason to skip.</summary>
    public static bool AreRequired => Environment.GetEnvironmentVariable("GBDOCS_REQUIRE_TOOLS") == "1";

    /// <summary>The path of a program on the search path; null where it is missing.</summary>
    public static string? Find(string name)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator);
        string[] endings = OperatingSystem.IsWindows() ? [".exe", ".cmd", string.Empty] : [string.Empty];
        return folders
            .Where(folder => folder.Length > 0)
            .SelectMany(folder => endings.Select(ending => Path.Combine(folder, name + ending)))
            .FirstOrDefault(File.Exists);
    }

    /// <summary>Runs a program that must end well and gives its standard output.</summary>
    public static string Output(string name, params string[] arguments)
    {
        var result = Run(new ToolCall(name, arguments));
        return result.ExitCode == 0
            ? result.Output
            : throw new InvalidOperationException($"{name} ended with {result.ExitCode}: {result.Error}{result.Output}");
    }

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="TimeoutException">It took too long; it and its children have been ended.</exception>
    public static ToolResult Run(ToolCall call)
    {
        using var process = Process.Start(StartOf(call))!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(call.Input);
        process.StandardInput.Close();
        if (!process.WaitForExit(call.Timeout ?? DefaultTimeout))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{call.Name} took longer than {call.Timeout ?? DefaultTimeout}.");
        }
        return new ToolResult(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    private static ProcessStartInfo StartOf(ToolCall call)
    {
        var path = Path.IsPathFullyQualified(call.Name) ? call.Name : Find(call.Name);
        var start = new ProcessStartInfo(path ?? throw new FileNotFoundException($"The tool “{call.Name}” is not installed."))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = call.WorkingDirectory ?? string.Empty,
        };
        foreach (var argument in call.Arguments)
            start.ArgumentList.Add(argument);
        foreach (var (name, value) in call.Environment ?? new Dictionary<string, string?>())
            start.Environment[name] = value;
        return start;
    }
}
