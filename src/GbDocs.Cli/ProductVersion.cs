using System.Reflection;
using System.Runtime.InteropServices;

namespace GbDocs.Cli;

/// <summary>What is running.</summary>
internal static class ProductVersion
{
    /// <summary>Version of the tool: <c>0.1.0</c>.</summary>
    public static string Tool { get; } =
        typeof(ProductVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>Name and version of the runtime: <c>.NET 10.0.1</c>.</summary>
    public static string Runtime => RuntimeInformation.FrameworkDescription;
}
