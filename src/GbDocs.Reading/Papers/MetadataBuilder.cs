using System.Collections.Immutable;
using GbDocs.Model.Papers;
using GbDocs.Reading.Data;
using GbDocs.Reading.Shapes;

namespace GbDocs.Reading.Papers;

/// <summary>Gathers what the front matter and the session say of a paper.</summary>
internal static class MetadataBuilder
{
    public static PaperMetadata Build(string file, Fields paper, Session? session, string language)
    {
        var title = Plain(paper.Text("title"));
        var body = paper.Group("body");
        var metadata = new PaperMetadata(paper.Text("kind") ?? string.Empty, title)
        {
            Path = FolderOf(file),
            Version = PaperFile.LanguageOf(file) ?? string.Empty,
            Symbol = paper.Text("symbol") ?? string.Empty,
            Subtitle = Plain(paper.Text("subtitle")),
            ShortTitle = paper.Text("short-title") is { } shortTitle ? Plain(shortTitle) : title,
            Body = paper.Text("body") ?? body.Text("name") ?? session?.Body ?? string.Empty,
            Session = session is null ? string.Empty : SessionWords.Print(session, language),
            Date = paper.Date("date") ?? paper.Group("signed").Date("date"),
            Language = language,
            Direction = LanguageTags.IsRightToLeft(language) ? TextDirection.RightToLeft : TextDirection.LeftToRight,
            Author = Plain(paper.Group("summary").Text("author-unit") ?? paper.Text("department")),
        };
        return metadata with { Properties = PropertiesOf(paper, metadata) };
    }

    private static ImmutableArray<PaperProperty> PropertiesOf(Fields paper, PaperMetadata metadata)
    {
        var values = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in paper.Map?.Entries ?? [])
        {
            if (entry.Value is DataScalar { IsNull: false } scalar)
                values[entry.Key.Value] = Plain(scalar.Value);
        }
        values["short-title"] = metadata.ShortTitle;
        values["body"] = metadata.Body;
        values["session"] = metadata.Session;
        return [.. values.Where(v => v.Value.Length > 0).Select(v => new PaperProperty(v.Key, v.Value))];
    }

    private static string FolderOf(string file) => file.LastIndexOf('/') is var slash and >= 0 ? file[..slash] : string.Empty;

    // Titles may hold a forced line break, emphasis or a note's mark; properties are bare words.
    private static string Plain(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return string.Empty;
        return PlainMarkdown.Of(text);
    }
}
