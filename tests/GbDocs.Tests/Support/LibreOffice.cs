namespace GbDocs.Tests.Support;

/// <summary>LibreOffice without a window, as a second reader of our Word files. Tests that use it need <c>[ToolFact("soffice")]</c>.</summary>
internal static class LibreOffice
{
    /// <summary>Name of the program.</summary>
    public const string Tool = "soffice";

    // One at a time: two at once on a small machine only wait for each other.
    private static readonly Lock Turn = new();

    /// <summary>Converts a file and gives the path of the result, in a folder beside the file.</summary>
    /// <param name="path">A full path.</param>
    /// <param name="format">Ending of the new name: <c>pdf</c>, <c>txt:Text (encoded):UTF8</c>, <c>docx</c>, <c>fodt</c>.</param>
    public static string Convert(string path, string format)
    {
        using var profile = new TemporaryFolder();
        var folder = Path.Combine(Path.GetDirectoryName(path)!, "libreoffice");
        lock (Turn)
        {
            ForeignTool.Output(
                Tool,
                "--headless",
                $"-env:UserInstallation={new Uri(profile.FullPath).AbsoluteUri}",
                "--convert-to", format, "--outdir", folder, path);
        }
        var converted = Path.Combine(folder, Path.GetFileNameWithoutExtension(path) + "." + format.Split(':')[0]);
        return File.Exists(converted) ? converted : throw new InvalidOperationException($"LibreOffice could not read {Path.GetFileName(path)}.");
    }
}
