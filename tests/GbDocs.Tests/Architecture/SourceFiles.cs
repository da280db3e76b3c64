namespace GbDocs.Tests.Architecture;

/// <summary>Lists the files that people wrote.</summary>
internal static class SourceFiles
{
    /// <summary>Full paths of the C# files below a folder.</summary>
    public static IEnumerable<string> In(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "artifacts"))
            .Order(StringComparer.Ordinal);
}
