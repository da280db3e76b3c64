namespace GbDocs.Cli.Output;

/// <summary>Names places on the disk as the user would.</summary>
internal static class UserPath
{
    /// <summary>Relative to the working folder where it lies in it, else in full; <c>/</c> between its parts.</summary>
    public static string Of(string full, string workingFolder)
    {
        var relative = Path.GetRelativePath(workingFolder, full);
        var leaves = relative == ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        var shown = leaves ? full : relative;
        return shown == "." ? string.Empty : shown.Replace(Path.DirectorySeparatorChar, '/');
    }
}
