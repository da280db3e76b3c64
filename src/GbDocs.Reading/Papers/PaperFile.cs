namespace GbDocs.Reading.Papers;

/// <summary>The names of a paper's files: <c>paper.md</c>, and for each further language version <c>paper.fr.md</c> beside it.</summary>
public static class PaperFile
{
    /// <summary>Name of the file that makes a folder a paper.</summary>
    public const string Name = "paper.md";

    private const string Start = "paper.";
    private const string End = ".md";

    /// <summary>Whether a file, with folders or without, is a paper or a language version of one.</summary>
    public static bool Is(string path) => NameOf(path) == Name || LanguageOf(path) is not null;

    /// <summary>The tag in the name of a language version: <c>fr</c> of <c>pol-8/paper.fr.md</c>; null for any other file.</summary>
    public static string? LanguageOf(string path)
    {
        var name = NameOf(path);
        if (name.Length <= Start.Length + End.Length || !name.StartsWith(Start, StringComparison.Ordinal) || !name.EndsWith(End, StringComparison.Ordinal))
            return null;
        var tag = name[Start.Length..^End.Length];
        // Languages of two letters only: paper.old.md is somebody's copy.
        return Shapes.LanguageTags.IsWellFormed(tag) && Shapes.LanguageTags.Primary(tag).Length == 2 ? tag : null;
    }

    /// <summary>The path of a file's language version: <c>session.fr.yaml</c> of <c>session.yaml</c>.</summary>
    public static string Version(string path, string language)
    {
        var stop = path.LastIndexOf('.');
        return stop > path.LastIndexOf('/') ? $"{path[..stop]}.{language}{path[stop..]}" : $"{path}.{language}";
    }

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];
}
