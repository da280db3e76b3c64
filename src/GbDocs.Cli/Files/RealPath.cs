namespace GbDocs.Cli.Files;

/// <summary>Follows links: what a path truly names.</summary>
internal static class RealPath
{
    // As many as Linux follows (path_resolution(7)); more is a loop.
    private const int MostLinks = 40;

    /// <summary>The path without any link in it, or null where links run in a circle or cannot be read. Missing parts stay as they are.</summary>
    /// <param name="path">A full path.</param>
    public static string? Of(string path)
    {
        var links = 0;
        var pending = new Stack<string>(PartsOf(path).Reverse());
        var real = Path.GetPathRoot(path)!;
        while (pending.TryPop(out var part))
        {
            var next = Path.Combine(real, part);
            var target = LinkTargetOf(next);
            if (target is null)
            {
                real = next;
                continue;
            }
            if (++links > MostLinks)
                return null;
            var full = Path.GetFullPath(target, real);
            foreach (var step in PartsOf(full).Reverse())
                pending.Push(step);
            real = Path.GetPathRoot(full)!;
        }
        return real;
    }

    /// <summary>Whether a path without links lies in a folder, or is that folder.</summary>
    public static bool IsWithin(string path, string folder) =>
        path == folder || path.StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string[] PartsOf(string path) =>
        path[Path.GetPathRoot(path)!.Length..].Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);

    private static string? LinkTargetOf(string path)
    {
        var entry = new FileInfo(path);
        return entry.Attributes != (FileAttributes)(-1) && entry.Attributes.HasFlag(FileAttributes.ReparsePoint) ? entry.LinkTarget : null;
    }
}
