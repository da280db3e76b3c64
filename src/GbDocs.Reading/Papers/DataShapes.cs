using GbDocs.Reading.Shapes;
using static GbDocs.Reading.Shapes.Scalars;

namespace GbDocs.Reading.Papers;

/// <summary>The keys of data files that the table templates know. Data files may hold other keys too: they are the template's business.</summary>
internal static class DataShapes
{
    private static readonly GroupShape Appendix = new("the appendix",
    [
        new("id", Words, "Name of the appendix, for references."),
        new("title", Words, "Its title."),
    ])
    { IsOpen = true };

    private static readonly GroupShape FollowUpRow = new("a recommendation",
    [
        new("group", Words, "The group that the row stands in; a new one prints a row of its own."),
        new("id", Words, "Name of the row."),
        new("number", new EitherShape([Integer(1, 9_999), Words]), "Number of the recommendation."),
        new("text", Words, "The recommendation, in Markdown.") { IsRequired = true },
        new("status", Words, "Completed, Ongoing …"),
        new("follow-up", Text, "What was done, in Markdown."),
        new("same-as-above", Flag, "Whether the follow-up of the row above answers this one too."),
    ])
    { IsOpen = true };

    private static readonly GroupShape MeansRow = new("means of action",
    [
        new("group", Words, "The group that the row stands in; a new one prints a row of its own."),
        new("id", Words, "Name of the row."),
        new("means", Words, "The means of action, in Markdown.") { IsRequired = true },
        new("paragraphs", Text, "Paragraphs of the text that they rest on: 21(b), 21(d)."),
        new("time-frame", Text, "When."),
    ])
    { IsOpen = true };

    /// <summary>Recommendations and what was done about them.</summary>
    public static GroupShape FollowUp { get; } = Table("a follow-up file", FollowUpRow);

    /// <summary>Means of action of a framework.</summary>
    public static GroupShape MeansOfAction { get; } = Table("a file of means of action", MeansRow);

    private static GroupShape Table(string name, GroupShape row) => new(name,
    [
        new("id", Words, "Name of the table."),
        new("title", Words, "Title of the table."),
        new("appendix", Appendix, "The appendix that the table makes."),
        new("columns", new ListShape(Words), "Heads of the columns."),
        new("rows", new ListShape(row), "The rows.") { IsRequired = true },
    ])
    { IsOpen = true };
}
