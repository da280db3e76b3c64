using GbDocs.Model.Styles;
using GbDocs.Reading.Shapes;
using static GbDocs.Reading.Shapes.Scalars;

namespace GbDocs.Reading.Styles;

/// <summary>The keys of paragraph and character styles.</summary>
internal static class ParagraphShapes
{
    private static readonly GroupShape Sides = new("the lines around",
    [
        new("top", Scalars.Border, "Line above."),
        new("bottom", Scalars.Border, "Line below."),
        new("start", Scalars.Border, "Line at the side where lines start."),
        new("end", Scalars.Border, "Line at the side where lines end."),
    ]);

    /// <summary>One line for all sides, or each its own.</summary>
    public static EitherShape Borders { get; } = new([Scalars.Border, Sides]);

    private static readonly GroupShape Tab = new("a tab stop",
    [
        new("at", Length, "Its place from the text’s start.") { IsRequired = true },
        new("kind", new ChoiceShape(["start", "centre", "end", "decimal"]), "What stands there.") { Default = "start" },
        new("leader", Text, "What fills the way, such as a full stop."),
    ]);

    /// <summary>A paragraph style.</summary>
    public static GroupShape Paragraph { get; } = new("a paragraph style",
    [
        new("word", Words, "Its name in Word.") { Default = "its name with capitals" },
        new("based-on", Words, "Style that it changes; whatever is not given here is as there.") { Default = StyleNames.Body },
        new("next", Words, "Style of the next paragraph when typing in Word.") { Default = "its own" },
        new("font", Words, "Family: text, display, serif, sans, mono, or one of the theme’s families.") { Default = "text" },
        new("size", Length, "Type size, in half points.") { Default = "11pt" },
        new("bold", Flag, "Whether it is bold.") { Default = "false" },
        new("italic", Flag, "Whether it is italic.") { Default = "false" },
        new("colour", Colour, "Colour of the text.") { Default = "black" },
        new("caps", Flag, "Whether small letters are printed as capitals.") { Default = "false" },
        new("small-caps", Flag, "Whether small letters are printed as small capitals.") { Default = "false" },
        new("letter-spacing", Length, "Space added between letters.") { Default = "0" },
        new("tabular-figures", Flag, "Whether figures are all of one width; on our own pages, where the font has both kinds.") { Default = "false" },
        new("old-style-figures", Flag, "Whether figures have ascenders and descenders; on our own pages, where the font has such.") { Default = "false" },
        new("align", new ChoiceShape(["start", "centre", "end", "justified"]), "How lines are aligned.") { Default = "start" },
        new("indent-start", Length, "From the text area’s start to the lines.") { Default = "0" },
        new("indent-end", Length, "From the lines to the text area’s end.") { Default = "0" },
        new("first-line", Length, "Further indent of the first line; negative for a hanging line.") { Default = "0" },
        new("before", Length, "Space before it.") { Default = "0" },
        new("after", Length, "Space after it.") { Default = "0" },
        new("contextual-spacing", Flag, "Whether the space between two paragraphs of this style is dropped.") { Default = "false" },
        new("line-height", new EitherShape([Percentage, Length]), "Baseline to baseline: a length, or a percentage of the font’s own.") { Default = "100%" },
        new("keep-with-next", Flag, "Whether the next block starts on the same page.") { Default = "false" },
        new("keep-together", Flag, "Whether its lines stay on one page.") { Default = "false" },
        new("widow-lines", Integer(1, 5), "Fewest lines at the foot and at the top of a page.") { Default = "2" },
        new("page-break-before", Flag, "Whether it starts a page.") { Default = "false" },
        new("outline-level", Integer(0, 9), "Level in Word’s outline; 0 for text. Headings are in the outline, and among the PDF’s bookmarks, by their own level.") { Default = "0" },
        new("border", Borders, "Lines around it."),
        new("background", Colour, "Colour behind it; none for none."),
        new("tabs", new ListShape(Tab), "Its tab stops."),
        new("hyphenate", Flag, "Whether words are divided at line ends.") { Default = "false" },
        new("balance", Flag, "Whether its lines are made of about equal length; on our own pages, for Word cannot.") { Default = "false" },
        new("glyph", Text, "A glyph that stands before the text, such as ►."),
        new("glyph-font", Words, "Family of the glyph: text, display, serif, sans, mono, or one of the theme’s families.") { Default = "the text’s" },
    ]);

    /// <summary>A character style; what is not given stays as in the paragraph.</summary>
    public static GroupShape Character { get; } = new("a character style",
    [
        new("word", Words, "Its name in Word.") { Default = "its name with capitals" },
        new("font", Words, "Family: text, display, serif, sans, mono, or one of the theme’s families."),
        new("size", Length, "Type size, in half points."),
        new("bold", Flag, "Whether it is bold."),
        new("italic", Flag, "Whether it is italic."),
        new("colour", Colour, "Colour of the text."),
        new("underline", Flag, "Whether it is underlined."),
        new("caps", Flag, "Whether small letters are printed as capitals."),
        new("small-caps", Flag, "Whether small letters are printed as small capitals."),
        new("superscript", Flag, "Whether it is raised and small."),
    ]);
}
