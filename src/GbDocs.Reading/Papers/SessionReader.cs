using System.Globalization;
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
    public static Session? Read(string folder, IContentFiles content, DiagnosticBag diagnostics)
    {
        var path = folder.Length == 0 ? FileName : $"{folder}/{FileName}";
        var source = ContentText.Read(content, path, SourceSpan.None, diagnostics);
        if (source is null || YamlReader.Read(source, diagnostics) is not { } node)
            return null;
        new ShapeChecker(diagnostics).Check(node, PaperShapes.Session);
        return node is DataMap map ? Build(map, diagnostics) : null;
    }

    private static Session Build(DataMap map, DiagnosticBag diagnostics)
    {
        var fields = new Fields(map);
        var dates = fields.Group("dates");
        var session = new Session(fields.Text("body") ?? string.Empty, NameOf(fields), fields.Text("place") ?? string.Empty)
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

    private static string NameOf(Fields fields) =>
        fields.Text("name") ?? (fields.Integer("session") is { } number ? $"{Ordinal(number)} Session" : string.Empty);

    private static string Ordinal(int number)
    {
        var isTeen = number % 100 is >= 11 and <= 13;
        var ending = (isTeen ? 0 : number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        return number.ToString(CultureInfo.InvariantCulture) + ending;
    }
}
