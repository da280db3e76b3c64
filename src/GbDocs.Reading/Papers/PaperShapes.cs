using GbDocs.Reading.Conversion;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Rules;
using GbDocs.Reading.Shapes;
using static GbDocs.Reading.Shapes.Scalars;

namespace GbDocs.Reading.Papers;

/// <summary>The keys of front matters and sessions.</summary>
internal static class PaperShapes
{
    private static readonly EitherShape TextOrList = new([Text, new ListShape(Text)]);

    /// <summary>A symbol.</summary>
    public static ScalarShape Symbol { get; } = new("a symbol such as GB.328/POL/8", ShapeDiagnostics.BadSymbol, Symbols.IsWellFormed)
    {
        Pattern = @"^[A-Za-z0-9._&-]+(/[A-Za-z0-9._&-]+)+(\([^()]+\)[A-Za-z0-9./]*)*$",
    };

    private static readonly GroupShape Dates = new("the dates",
    [
        new("from", Date, "First day.") { IsRequired = true },
        new("to", Date, "Last day.") { IsRequired = true },
    ]);

    private static readonly GroupShape BodyOfPaper = new("the body",
    [
        new("name", Words, "Name of the deciding body."),
        new("session", Integer(1, 9_999), "Number of its session."),
        new("place", Words, "Place of the session."),
        new("dates", new EitherShape([Month, Dates]), "Days or month of the session."),
    ]);

    private static readonly GroupShape Signed = new("the signature line",
    [
        new("place", Words, "Place."),
        new("date", Date, "Date.") { IsRequired = true },
    ]);

    private static readonly GroupShape Files = new("the files",
    [
        new("references", Words, "File of documents that citations may name."),
        new("abbreviations", Words, "File of abbreviations."),
    ]);

    /// <summary>A paper's front matter.</summary>
    public static GroupShape FrontMatter { get; } = new("the front matter",
    [
        new("kind", Words, "Name of the template that composes the paper.") { IsRequired = true },
        new("title", Words, "Title.") { IsRequired = true },
        new("subtitle", Words, "Subtitle."),
        new("short-title", Words, "Title for running heads.") { Default = "the title" },
        new("symbol", Symbol, "Symbol."),
        new("body", new EitherShape([BodyOfPaper, Words]), "The deciding body, where no session.yaml says it."),
        new("committee", Words, "Code of the committee."),
        new("section", Words, "Code of the section."),
        new("segment", Words, "Segment of the section."),
        new("agenda-item", Integer(1, 99), "Number of the item on the agenda."),
        new("action", new ChoiceShape(["decision", "debate", "guidance", "information"]), "What the body is asked for."),
        new("date", Date, "Date of the paper."),
        new("original", Words, "Language of the original, in words."),
        new("signed", Signed, "Place and date of the closing line."),
        new("language", Language, "Language of the paper.") { Default = "the template’s, or en-GB" },
        new("department", Words, "Department that wrote the paper."),
        new("report-number", Words, "Number of a report to a conference: VI, I(B)."),
        new("file-id", Words, "Identification of the file for page feet."),
        new("summary", new NamedShape("a label’s key", TextOrList), "Entries of the summary box by label: purpose, follow-up, author-unit, related …"),
        new("numbering", RuleShapes.Numbering, "Changes of the template’s numbering."),
        new("style", RuleShapes.Style, "Changes of the template’s typography."),
        new("files", Files, "Registers that belong to the paper."),
        new("data", new NamedShape("a name", Words), "Data files by the name that templates use."),
    ]);

    private static readonly GroupShape Unit = new("a section or committee",
    [
        new("code", Words, "Its code: POL.") { IsRequired = true },
        new("name", Words, "Its name.") { IsRequired = true },
    ]);

    private static readonly GroupShape AgendaItem = new("an item of the agenda",
    [
        new("item", Integer(1, 99), "Its number."),
        new("title", Words, "Its title."),
        new("symbol", Symbol, "Symbol of its paper."),
        new("section", Words, "Code of its section."),
        new("committee", Words, "Code of its committee."),
    ]);

    /// <summary>A session.</summary>
    public static GroupShape Session { get; } = new("the session",
    [
        new("body", Words, "Name of the body that meets.") { IsRequired = true },
        new("session", Integer(1, 9_999), "Number of the session."),
        new("name", Words, "Name of the meeting, where it has no number."),
        new("place", Words, "Place."),
        new("dates", Dates, "First and last day."),
        new("month", Month, "Month, where the days are not printed."),
        new("sections", new ListShape(Unit), "Sections."),
        new("committees", new ListShape(Unit), "Committees."),
        new("agenda", new ListShape(AgendaItem), "Items of the agenda."),
    ]);
}
