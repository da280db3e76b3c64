namespace GbDocs.Templates;

/// <summary>The names under which templates may be included: relative paths that stay below their root on every system.</summary>
public static class TemplateName
{
    private const int MaximumLength = 255;

    private static readonly HashSet<string> Devices = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL",
        "COM0", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
        "LPT0", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
    };

    /// <summary>
    /// Whether the name is safe: no absolute path, drive, share, home folder, <c>..</c>, escape, stream, control character or
    /// name of a device, and no part that some file system would read as another.
    /// </summary>
    public static bool IsSafe(string name) =>
        name.Length is > 0 and <= MaximumLength && name.Split('/').All(IsSafePart);

    private static bool IsSafePart(string part)
    {
        if (part.Length == 0 || part[0] is ' ' or '~' || part[^1] is ' ' or '.')
            return false;
        if (part.Any(c => char.IsControl(c) || char.IsSurrogate(c) || @"\:;*?""<>|%$".Contains(c, StringComparison.Ordinal)))
            return false;
        return !Devices.Contains(part.Split('.')[0].TrimEnd());
    }
}
