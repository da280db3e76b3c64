namespace GbDocs.Cli.Files;

/// <summary>The path of an open file as the system knows it.</summary>
internal static class OpenedPath
{
    /// <summary>
    /// The file that the handle is for. On Linux the kernel says it (proc(5), <c>/proc/self/fd</c>); elsewhere the links of the
    /// path are followed once more.
    /// </summary>
    public static string Of(FileStream stream)
    {
        if (OperatingSystem.IsLinux())
        {
            var entry = new FileInfo($"/proc/self/fd/{stream.SafeFileHandle.DangerousGetHandle()}");
            if (entry.LinkTarget is { } target)
                return target;
        }
        return RealPath.Of(stream.Name) ?? string.Empty;
    }
}
