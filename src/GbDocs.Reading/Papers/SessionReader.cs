using GbDocs.Model.Content;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Sources;
using GbDocs.Reading.Data;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Shapes;

namespace GbDocs.Reading.Papers;

/// <summary>A session as its <c>session.yaml</c> describes it.</summary>
/// <param name="Body">Name of the body that meets.</param>
/// <param name="Name">How the session is called: "328th Session (27 October–10 November 2016)" is for templates; here "328th Session", or the meeting's name.</param>
/// <param name="Place">Where it meets; empty where that is not said.</param>
public sealed record Session(string Body, string Name, string Place)
{
    /// <summary>Number of the session; 0 for a meeting without one.</summary>
    public int Number { get; init; }

    /// <summary>First day; null where only the month is given.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day; null where only the month is given.</summary>
    public DateOnly? To { get; init; }

    /// <summary>All that the file says, for templates.</summary>
    internal DataMap? Data { get; init; }
}

/// <summary>Reads <c>session.yaml</c>.</summary>
public static class SessionReader
{
    /// <summary>Name of a session's file.</summary>
    public const string FileName = "session.yaml";

    /// <summary>The session whose file stands in a folder; null where there is none, or where it cannot be read, which is then reported.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="language">BCP 47 tag of the paper: of <c>session.fr.yaml</c> beside it, a French paper takes what that file says.</param>
    /// <param name="content">The content folder.</param>
    /// <param name="diagnostics">Takes the faults.</param>
    public static Session? Read(string folder, string language, IContentFiles content, DiagnosticBag diagnostics)
    {
        var path = PathIn(folder);
        if (ReadFile(path, content, diagnostics) is not { } node)
            return null;
        var words = VersionOf(path, language, content) is { } version ? ReadFile(version, content, diagnostics) as DataMap : null;
        var whole = node is DataMap map && words is not null ? DataMerge.Over(map, words) : node;
        new ShapeChecker(diagnostics).Check(whole, PaperShapes.Session);
        return whole is DataMap session ? Build(session, language, diagnostics) : null;
    }

    /// <summary>Whether a folder is a session's.</summary>
    internal static bool Exists(string folder, IContentFiles content) => content.Exists(PathIn(folder));

    private static string PathIn(string folder) => folder.Length == 0 ? FileName : $"{folder}/{FileName}";

    private static DataNode? ReadFile(string path, IContentFiles content, DiagnosticBag diagnostics) =>
        ContentText.Read(content, path, SourceSpan.None, diagnostics) is { } source ? YamlReader.Read(source, diagnostics) : null;

    private static string? VersionOf(string path, string language, IContentFiles content) =>
        new[] { language, LanguageTags.Primary(language) }.Select(tag => PaperFile.Version(path, tag)).FirstOrDefault(content.Exists);

    private static Session Build(DataMap map, string language, DiagnosticBag diagnostics)
    {
        var fields = new Fields(map);
        var dates = fields.Group("dates");
        var session = new Session(fields.Text("body") ?? string.Empty, NameOf(fields, language), fields.Text("place") ?? string.Empty)
        {
            Number = fields.Integer("session") ?? 0,
            From = dates.Date("from"),
            To = dates.Date("to"),
            Data = map,
        };
        if (session.To < session.From)
            diagnostics.Report(PaperDiagnostics.DatesReversed, dates.Node("to")!.Span);
        return session;
    }

    private static string NameOf(Fields fields, string language) =>
        fields.Text("name") ?? (fields.Integer("session") is { } number ? SessionWords.NameOf(number, language) : string.Empty);
}
