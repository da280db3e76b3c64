namespace GbDocs.Tests.Support;

/// <summary>The folder that the tests were built from.</summary>
internal static class Repository
{
    // Builds map the repository's folder to this name, so that no binary holds a path of the machine.
    private const string MappedRoot = "/_/";

    /// <summary>The folder that holds <c>GbDocs.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A path inside the repository.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The true path of a source file as the compiler recorded it.</summary>
    public static string SourceFile(string recorded)
    {
        var path = recorded.Replace('\\', '/');
        return path.StartsWith(MappedRoot, StringComparison.Ordinal) ? PathOf(path[MappedRoot.Length..].Split('/')) : recorded;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "GbDocs.sln")))
                return folder.FullName;
        }
        throw new InvalidOperationException("The tests do not lie in a working copy of the repository.");
    }
}
