using System.Buffers;

namespace GbDocs.Reading.Data;

/// <summary>Paths as drafters write them.</summary>
internal static class ContentPaths
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("\\:*?\"<>|%");

    private static readonly string[] ReservedNames =
        ["con", "prn", "aux", "nul", .. Enumerable.Range(1, 9).SelectMany(i => new[] { $"com{i}", $"lpt{i}" })];

    /// <summary>
    /// Whether a path is relative, with <c>/</c> between its parts, and means the same on every system: no drive, no stream, no home folder,
    /// no percent code, no control character, no device name, no blank or full stop at a part's end.
    /// </summary>
    public static bool IsAllowed(string path)
    {
        if (path.Length is 0 or > 500 || path[0] is '/' or '~' || path.AsSpan().IndexOfAny(Forbidden) >= 0 || path.Any(char.IsControl))
            return false;
        return path.Split('/').All(IsAllowedPart);
    }

    /// <summary>A path relative to a folder; null where it would leave the root.</summary>
    public static string? Combine(string folder, string path)
    {
        var parts = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in path.Split('/'))
        {
            if (part == ".." && parts.Count == 0)
                return null;
            if (part == "..")
                parts.RemoveAt(parts.Count - 1);
            else if (part != ".")
                parts.Add(part);
        }
        return string.Join('/', parts);
    }

    private static bool IsAllowedPart(string part)
    {
        if (part is "." or "..")
            return true;
        var stem = part.Split('.')[0];
        return part.Length > 0 && part[^1] is not ('.' or ' ') && part[0] != ' ' && !ReservedNames.Contains(stem.ToLowerInvariant());
    }
}
