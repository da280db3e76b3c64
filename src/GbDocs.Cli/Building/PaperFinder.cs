using System.Collections.Immutable;
using GbDocs.Cli.Files;
using GbDocs.Reading.Papers;

namespace GbDocs.Cli.Building;

/// <summary>Finds the papers that a command names, and the roots that they belong to.</summary>
/// <param name="workingFolder">Full path that the others start from.</param>
/// <param name="content">The content root as given; null to find it.</param>
/// <param name="templates">The templates root as given; null to find it.</param>
internal sealed class PaperFinder(string workingFolder, string? content, string? templates)
{
    private const string ContentName = "content";
    private const string TemplatesName = "templates";
    private const string SessionFile = "session.yaml";

    // Folders of sessions and papers lie two or three deep; a tree deeper than this is a mistake.
    private const int DeepestFolder = 32;

    /// <summary>The papers at or below the paths, each once, in ordinal order of their files.</summary>
    /// <param name="paths">Files or folders; none at all means the whole content root.</param>
    /// <exception cref="MisuseException">A path is missing, holds no paper, or no root can be found for it.</exception>
    public ImmutableArray<PaperLocation> Find(IReadOnlyList<string> paths)
    {
        string[] wanted = paths.Count > 0 ? [.. paths] : [content ?? ContentName];
        if (paths.Count == 0 && content is null && !Directory.Exists(Full(ContentName)))
            throw new MisuseException($"There is no folder “{ContentName}” here; name the papers to build, or a folder that holds some.");
        return [.. wanted
            .SelectMany(At)
            .Distinct()
            .OrderBy(paper => paper.File, StringComparer.Ordinal)
            .ThenBy(paper => paper.ContentRoot, StringComparer.Ordinal)];
    }

    /// <summary>The templates root: as given, else in or above the folder, else here, else that of the tool itself.</summary>
    /// <exception cref="MisuseException">There is none.</exception>
    public string TemplatesRootOf(string folder)
    {
        if (templates is not null)
            return Directory.Exists(Full(templates)) ? Full(templates) : throw new MisuseException($"“{templates}” is no folder.");
        var places = Above(folder).Prepend(folder).Append(workingFolder).Append(AppContext.BaseDirectory).Select(place => Path.Combine(place, TemplatesName));
        return places.FirstOrDefault(Directory.Exists)
            ?? throw new MisuseException($"There is no folder “{TemplatesName}” here; name it with --templates.");
    }

    private IEnumerable<PaperLocation> At(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Full(path));
        if (!File.Exists(full) && !Directory.Exists(full))
            throw new MisuseException(path.StartsWith('-') ? $"“{path}” is no option." : $"“{path}” does not exist.");
        if (File.Exists(full) && !PaperFile.Is(Path.GetFileName(full)))
            throw new MisuseException($"“{path}” is no paper; a paper is a file named “{PaperFile.Name}”, or its folder.");
        var root = ContentRootOf(File.Exists(full) ? Path.GetDirectoryName(full)! : full);
        var relative = Path.GetRelativePath(root, full).Replace(Path.DirectorySeparatorChar, '/');
        var files = new DiskFiles(root);
        if (PaperFile.Is(relative) && !relative.Contains('/', StringComparison.Ordinal))
            throw new MisuseException($"“{path}” lies at the top of the content folder; put it into a folder of its own, which names its outputs.");
        var found = File.Exists(full) ? [relative] : PapersIn(files, relative == "." ? string.Empty : relative, depth: 0).ToList();
        if (found.Count == 0)
            throw new MisuseException($"“{path}” holds no paper; a paper is a file named “{PaperFile.Name}”.");
        var templatesRoot = TemplatesRootOf(root);
        return found.Select(file => new PaperLocation(root, templatesRoot, file));
    }

    private static IEnumerable<string> PapersIn(DiskFiles files, string folder, int depth)
    {
        foreach (var paper in folder.Length > 0 ? files.Files(folder).Where(PaperFile.Is) : [])
            yield return paper;
        if (depth == DeepestFolder)
            yield break;
        foreach (var found in files.Folders(folder).SelectMany(inner => PapersIn(files, inner, depth + 1)))
            yield return found;
    }

    // Given; else ./content where the path lies in it; else the folder above the session; else the folder above the paper.
    private string ContentRootOf(string folder)
    {
        var usual = Full(content ?? ContentName);
        if (RealPath.IsWithin(folder, usual))
            return usual;
        if (content is not null)
            throw new MisuseException($"“{Path.GetRelativePath(workingFolder, folder)}” does not lie in the content folder “{content}”.");
        for (var above = folder; above is not null; above = Path.GetDirectoryName(above))
        {
            if (File.Exists(Path.Combine(above, SessionFile)))
                return Path.GetDirectoryName(above) ?? above;
        }
        return File.Exists(Path.Combine(folder, PaperFile.Name)) ? Path.GetDirectoryName(folder) ?? folder : folder;
    }

    private static IEnumerable<string> Above(string folder)
    {
        for (var above = Path.GetDirectoryName(folder); above is not null; above = Path.GetDirectoryName(above))
            yield return above;
    }

    private string Full(string path) => Path.GetFullPath(path, workingFolder);
}
