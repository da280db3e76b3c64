using GbDocs.Cli.Files;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Sources;
using GbDocs.Reading.Merging;
using GbDocs.Reading.Papers;
using GbDocs.Templates;

namespace GbDocs.Cli.Building;

/// <summary>
/// What a template gives to begin with: <c>skeleton/session.yaml</c>, and <c>skeleton/paper.sbn</c>, a template that sees the keys of the session
/// and prints a paper.
/// </summary>
internal sealed class Skeleton
{
    private const string SessionName = "session.yaml";
    private readonly DiskFiles files;
    private readonly string folder;

    private Skeleton(DiskFiles files, string folder)
    {
        this.files = files;
        this.folder = folder;
    }

    /// <summary>The skeleton of a kind of paper.</summary>
    /// <exception cref="MisuseException">No template of that name has one.</exception>
    public static Skeleton Of(string kind, string templatesRoot)
    {
        var files = new DiskFiles(templatesRoot);
        var kinds = files.Folders(string.Empty).Where(name => files.Exists(PaperOf(name))).ToList();
        return kinds.Contains(kind)
            ? new Skeleton(files, kind)
            : throw new MisuseException($"No template “{kind}” has a skeleton; there are {string.Join(", ", kinds)}.");
    }

    /// <summary>Writes a session into a folder; gives the full paths of what was written.</summary>
    public static IEnumerable<string> WriteSession(Skeleton skeleton, string folder) =>
        [Write(Path.Combine(folder, SessionName), skeleton.Session)];

    /// <summary>Writes a paper into a folder, and a session beside it where there is none.</summary>
    public static IEnumerable<string> WritePaper(Skeleton skeleton, string folder)
    {
        var above = Path.GetDirectoryName(folder) ?? throw new MisuseException("A paper needs a folder of its own.");
        var session = Path.Combine(above, SessionName);
        var isNew = !File.Exists(session);
        var text = skeleton.Paper(isNew ? skeleton.Session : new DiskFiles(above).ReadText(SessionName)!.Text);
        var paper = Write(Path.Combine(folder, PaperFile.Name), text);
        return isNew ? [Write(session, skeleton.Session), paper] : [paper];
    }

    private string Session => files.ReadText($"{folder}/skeleton/{SessionName}")?.Text ?? string.Empty;

    private string Paper(string session)
    {
        var diagnostics = new DiagnosticBag();
        var text = LooseTemplate.ReadData(new SourceText(SessionName, session), diagnostics) is { } keys
            ? LooseTemplate.Render(files, PaperOf(folder), new RenderContext(), keys, diagnostics)?.Text
            : null;
        return text is not null && !diagnostics.HasErrors
            ? text
            : throw new MisuseException($"The skeleton does not suit the session: {diagnostics.ToSorted().Select(fault => fault.Message).FirstOrDefault()}");
    }

    private static string PaperOf(string kind) => $"{kind}/skeleton/paper.sbn";

    // Never over a file that is there.
    private static string Write(string path, string text)
    {
        if (File.Exists(path))
            throw new MisuseException($"“{Path.GetFileName(path)}” is there already.");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        using var writer = new StreamWriter(stream);
        writer.Write(text);
        return path;
    }
}
