using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace GbDocs.Cli.Files;

/// <summary>
/// A path that content may name: relative to a root, and meaning the same file on every system.
/// It is checked by its spelling alone; <see cref="DiskFiles"/> sees to links.
/// </summary>
internal static class ContentPath
{
    // Longest name and path that the file systems in use take, in bytes of UTF-8.
    private const int LongestName = 255;
    private const int LongestPath = 1_024;

    // The separator and stream mark of Windows, its wildcards and its redirections.
    private static readonly SearchValues<char> ForbiddenCharacters = SearchValues.Create("\\:*?\"<>|");

    // Marks that turn the direction of text: a name that holds one does not read as it is.
    private static readonly SearchValues<char> TurningMarks =
        SearchValues.Create("\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\uFEFF");

    // Devices of Windows, whatever ending they carry: "Naming Files, Paths, and Namespaces" (Microsoft).
    private static readonly FrozenSet<string> Devices = new[] { "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$" }
        .Concat("0123456789\u00B9\u00B2\u00B3".SelectMany(digit => new[] { $"COM{digit}", $"LPT{digit}" }))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The path with <c>.</c> parts taken out, or null where content may not name it: absolute paths, <c>..</c>, drives, shares,
    /// streams, home folders, hidden files, devices, encoded separators, control characters, and names that some system would read as another.
    /// The empty path is the root.
    /// </summary>
    public static string? Canonical(string path)
    {
        if (path.Length == 0)
            return string.Empty;
        if (path.Length > LongestPath || Encoding.UTF8.GetByteCount(path) > LongestPath || path[0] == '/')
            return null;
        var parts = path.Split('/');
        if (!parts.All(part => part == "." || IsSafeName(part)))
            return null;
        return string.Join('/', parts.Where(part => part != "."));
    }

    private static bool IsSafeName(string name) =>
        name.Length > 0
        && Encoding.UTF8.GetByteCount(name) <= LongestName
        && name[0] is not '~' and not ' ' and not '.'
        && name[^1] is not '.' and not ' '
        && !name.AsSpan().ContainsAny(ForbiddenCharacters)
        && !name.AsSpan().ContainsAny(TurningMarks)
        && !name.Any(char.IsControl)
        && !HasLoneSurrogate(name)
        && !HasEncodedSeparator(name)
        && !Devices.Contains(name.Split('.')[0].TrimEnd());

    // Whoever decodes such a name later would see a separator or a parent folder.
    private static bool HasEncodedSeparator(string name) =>
        name.Contains("%2e", StringComparison.OrdinalIgnoreCase)
        || name.Contains("%2f", StringComparison.OrdinalIgnoreCase)
        || name.Contains("%5c", StringComparison.OrdinalIgnoreCase)
        || name.Contains("%00", StringComparison.Ordinal);

    private static bool HasLoneSurrogate(string name)
    {
        foreach (var rune in name.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar && !name.Contains('\uFFFD', StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
