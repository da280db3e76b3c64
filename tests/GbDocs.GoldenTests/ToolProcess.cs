using GbDocs.Tests.Support;

namespace GbDocs.GoldenTests;

/// <summary>Runs the built tool as a process of its own.</summary>
internal static class ToolProcess
{
    /// <summary>The tool as it was built beside the tests.</summary>
    public static string Assembly { get; } = Path.Combine(AppContext.BaseDirectory, "gbdocs.dll");

    /// <summary>Runs a command line in a folder.</summary>
    public static ToolResult Run(string folder, IReadOnlyDictionary<string, string?> environment, params string[] arguments) =>
        ForeignTool.Run(new ToolCall("dotnet", [Assembly, .. arguments]) { WorkingDirectory = folder, Environment = environment });

    /// <summary>Runs a command line in a folder.</summary>
    public static ToolResult Run(string folder, params string[] arguments) => Run(folder, new Dictionary<string, string?>(), arguments);
}
