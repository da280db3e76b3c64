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
    public static string Convert(string path, string format) => Convert([path], format)[0];

    /// <summary>Converts files that lie in one folder, in one run of the program.</summary>
    public static string[] Convert(IReadOnlyList<string> paths, string format)
    {
        using var profile = new TemporaryFolder();
        var folder = Path.Combine(Path.GetDirectoryName(paths[0])!, "libreoffice");
        string[] arguments =
        [
            "--headless",
            $"-env:UserInstallation={new Uri(profile.FullPath).AbsoluteUri}",
            "--convert-to", format, "--outdir", folder, .. paths,
        ];
        var environment = new Dictionary<string, string?> { ["FONTCONFIG_FILE"] = WriteFonts(profile) };
        lock (Turn)
        {
            var result = ForeignTool.Run(new ToolCall(Tool, arguments) { Environment = environment, Timeout = TimeSpan.FromSeconds(60 + (20 * paths.Count)) });
            if (result.ExitCode != 0)
                throw new InvalidOperationException($"LibreOffice ended with {result.ExitCode}: {result.Error}");
        }
        return [.. paths.Select(path => Converted(path, folder, format))];
    }

    // The faces that our own pages are set in, so that lines break alike on every machine.
    private static string WriteFonts(TemporaryFolder profile) => profile.Write("fonts.conf", $"""
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
        <fontconfig>
          <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
          <dir>{Repository.PathOf("src", "GbDocs.Fonts")}</dir>
          <cachedir>{profile.PathOf("fonts")}</cachedir>
        </fontconfig>
        """);

    private static string Converted(string path, string folder, string format)
    {
        var converted = Path.Combine(folder, Path.GetFileNameWithoutExtension(path) + "." + format.Split(':')[0]);
        return File.Exists(converted) ? converted : throw new InvalidOperationException($"LibreOffice could not read {Path.GetFileName(path)}.");
    }
}
