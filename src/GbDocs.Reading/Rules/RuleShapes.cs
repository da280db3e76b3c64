using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Shapes;
using static GbDocs.Reading.Shapes.Scalars;

namespace GbDocs.Reading.Rules;

/// <summary>The keys of <c>template.yaml</c>, and of the front matter's changes of it.</summary>
internal static class RuleShapes
{
    private static readonly ScalarShape Format = new("a number’s form such as 1., (a), I. or none", ShapeDiagnostics.BadNumberFormat, v => NumberFormats.Read(v) is not null) { MayBeNumber = true };

    private static readonly ChoiceShape Restarts = new(["continuous", "chapter", "appendix"]);
    private static readonly ChoiceShape Dashes = new(["as-typed", "en-dash", "hyphen", "spaced-en-dash"]);
    private static readonly ChoiceShape ThousandsWords = new(["as-typed", "comma", "nbsp"]);

    private static readonly GroupShape Thousands = new("the thousands",
    [
        new("text", ThousandsWords, "Separator in running text.") { Default = "comma" },
        new("table", ThousandsWords, "Separator in tables.") { Default = "nbsp" },
    ]);

    /// <summary>How the parts of a paper are numbered.</summary>
    public static GroupShape Numbering { get; } = new("the numbering",
    [
        new("headings", new ListShape(Format), "Forms of headings by level, level 1 first."),
        new("appendix-headings", new ListShape(Format), "Forms of headings in appendices."),
        new("chapters", Flag, "Whether headings of level 1 are chapters.") { Default = "false" },
        new("paragraphs", new EitherShape([new ChoiceShape(["continuous", "none"]), Format]), "Form of paragraph numbers.") { Default = "1." },
        new("appendices", Format, "Form of appendix numbers.") { Default = "I" },
        new("lone-appendix-number", Flag, "Whether an only appendix has a number.") { Default = "false" },
        new("annexes", Format, "Form of annex numbers.") { Default = "1" },
        new("footnotes", Restarts, "Where footnotes begin again.") { Default = "continuous" },
        new("captions", Restarts, "Where tables, figures and boxes begin again.") { Default = "continuous" },
        new("local-notes", new ChoiceShape(["asterisks", "letters"]), "Marks of notes below tables and figures.") { Default = "asterisks" },
        new("bullets", new ListShape(Words), "Bullets by depth.") { Default = "•, –, •" },
        new("letters", new ListShape(Format), "Forms of lettered marks by depth.") { Default = "(a)" },
        new("romans", new ListShape(Format), "Forms of roman marks by depth.") { Default = "(i)" },
        new("arabics", new ListShape(Format), "Forms of arabic marks by depth.") { Default = "1." },
    ]);

    /// <summary>How what was typed plainly is set.</summary>
    public static GroupShape Style { get; } = new("the typography",
    [
        new("on", Flag, "Whether anything is changed at all.") { Default = "true" },
        new("language", Language, "Language of spelling and quotation marks.") { Default = "the paper’s" },
        new("quotes", Language, "Language whose quotation marks are used.") { Default = "the paper’s" },
        new("year-range", Dashes, "Dash between years.") { Default = "en-dash" },
        new("number-range", Dashes, "Dash between other numbers.") { Default = "en-dash" },
        new("thousands", Thousands, "Separators of thousands."),
    ]);

    private static readonly GroupShape OneLanguage = new("the language",
    [
        new("numbering", Numbering, "What is numbered otherwise in this language."),
        new("typography", Style, "What is set otherwise in this language."),
    ]);

    /// <summary>The whole file.</summary>
    public static GroupShape Template { get; } = new("the template",
    [
        new("extends", Words, "Template that this one changes."),
        new("language", Language, "Language of papers that name none.") { Default = "en-GB" },
        new("required", new ListShape(Words), "Keys of the front matter that papers of this kind must give."),
        new("required-session", new ListShape(Words), "Keys of the session that papers of this kind rest on."),
        new("metadata", new NamedShape("a key", Words), "Further keys of the front matter, with what they mean."),
        new("summary", new ListShape(Words), "Keys of the summary box in the order of printing; their labels are strings “summary-…”."),
        new("requires-decision", Flag, "Whether a paper must hold a point for decision.") { Default = "false" },
        new("list-punctuation", Flag, "Whether the punctuation of lists is checked.") { Default = "true" },
        new("terms", new NamedShape("a preferred spelling", new ListShape(Words)), "Spellings to avoid, by the one that is preferred."),
        new("silenced", new ListShape(Words), "Codes of diagnostics that this kind does not want."),
        new("numbering", Numbering, "Numbers of headings, paragraphs, notes, captions and lists."),
        new("typography", Style, "Dashes, quotation marks, ranges and spaces."),
        new("languages", new NamedShape("a language", OneLanguage), "What papers in a language do otherwise than those in others."),
        new("strings", new NamedShape("a language", new NamedShape("a key", Text)), "Words that the tool prints, by language and key."),
    ]);
}
