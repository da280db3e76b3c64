using GbDocs.Reading.Shapes;
using static GbDocs.Reading.Shapes.Scalars;

namespace GbDocs.Reading.Styles;

/// <summary>The keys of <c>styles.yaml</c>.</summary>
internal static class StyleShapes
{
    private static readonly NamedShape Palette = new("a colour’s name", Colour);

    private static readonly GroupShape Family = new("a typeface family",
    [
        new("word", Words, "Name of the family in Word.") { IsRequired = true },
        new("bundled", new ListShape(Words), "Bundled families that our own pages are set in; the first that has a glyph wins.") { IsRequired = true },
    ]);

    private static readonly GroupShape ThemeGroup = new("the theme",
    [
        new("name", Words, "Name of the theme in Word.") { Default = "GbDocs" },
        new("text", Words, "Family of text: serif, sans, mono, or one of families.") { Default = "serif" },
        new("display", Words, "Family of headings: serif, sans, mono, or one of families.") { Default = "serif" },
        new("families", new NamedShape("a family’s name", Family), "Further families by the name that styles use."),
        new("colours", Palette, "Colours by role: text, accent-1 to accent-6, link, and names of your own."),
        new("accents", new ListShape(Colour), "Colours of charts in order.") { Default = "accent-1 to accent-6" },
    ]);

    private static readonly GroupShape PageGroup = new("the page",
    [
        new("width", Length, "Width of an upright page.") { Default = "210mm" },
        new("height", Length, "Height of an upright page.") { Default = "297mm" },
        new("top", Length, "Top of the page to the text.") { Default = "25mm" },
        new("bottom", Length, "Bottom of the page to the text and its footnotes.") { Default = "25mm" },
        new("inside", Length, "Binding side, or left side, to the text.") { Default = "30mm" },
        new("outside", Length, "Outer side, or right side, to the text.") { Default = "25mm" },
        new("mirrored", Flag, "Whether left-hand pages mirror right-hand ones.") { Default = "false" },
        new("header", Length, "Top of the page to the running head.") { Default = "12.5mm" },
        new("footer", Length, "Bottom of the page to the running foot.") { Default = "12.5mm" },
        new("cover-page", Flag, "Whether the cover has a page of its own.") { Default = "true" },
        new("chapters-on-right", Flag, "Whether chapters and appendices open on a right-hand page.") { Default = "false" },
        new("appendices-on-new-page", Flag, "Whether each appendix opens a page.") { Default = "true" },
        new("roman-preliminaries", Flag, "Whether preliminary pages have roman numbers and the body starts at 1.") { Default = "false" },
    ]);

    private static readonly GroupShape Line = new("a running head or foot",
    [
        new("left", Text, "At the left: words and fields in braces: {page}, {page-count}, {chapter}, or a property such as {symbol}."),
        new("centre", Text, "In the middle."),
        new("right", Text, "At the right."),
    ]);

    private static readonly GroupShape HeadAndFoot = new("a kind of page",
    [
        new("head", Line, "The running head."),
        new("foot", Line, "The running foot."),
    ]);

    private static readonly GroupShape FurnitureGroup = new("the furniture",
    [
        new("first", HeadAndFoot, "The cover page."),
        new("opening", HeadAndFoot, "Pages on which a chapter or appendix opens.") { Default = "as other pages" },
        new("odd", HeadAndFoot, "Right-hand pages, and all where even is not given."),
        new("even", HeadAndFoot, "Left-hand pages.") { Default = "as odd" },
    ]);

    private static readonly GroupShape ListIndent = new("a depth of lists",
    [
        new("mark", Length, "From the surrounding text’s start to the mark.") { IsRequired = true },
        new("text", Length, "From the surrounding text’s start to the item’s text.") { IsRequired = true },
    ]);

    private static readonly GroupShape FootnoteGroup = new("the footnotes",
    [
        new("rule-length", Length, "Length of the rule above the notes; Word has one of its own.") { Default = "50mm" },
        new("rule-width", Length, "Thickness of the rule, which is Word’s own there; 0 for none.") { Default = "0.5pt" },
        new("above", Length, "Least space between the text and the rule, on our own pages.") { Default = "9pt" },
        new("below", Length, "Space between the rule and the first note.") { Default = "4pt" },
    ]);

    /// <summary>The whole file.</summary>
    public static GroupShape Sheet { get; } = new("the style sheet",
    [
        new("extends", Words, "Template whose styles these change; otherwise they change the built-in ones."),
        new("page", PageGroup, "Size and margins of pages."),
        new("theme", ThemeGroup, "Typefaces and colours by their role."),
        new("furniture", FurnitureGroup, "Running heads and feet."),
        new("paragraphs", new NamedShape("a style’s name", ParagraphShapes.Paragraph), "Paragraph styles."),
        new("characters", new NamedShape("a style’s name", ParagraphShapes.Character), "Character styles."),
        new("tables", new NamedShape("a style’s name", TableShapes.Table), "Table styles."),
        new("frames", new NamedShape("a style’s name", TableShapes.Frame), "Frames of boxes."),
        new("figures", TableShapes.Figures, "Space around figures."),
        new("lists", new ListShape(ListIndent), "Indents of lists by depth, depth 1 first; deeper lists take the last."),
        new("footnotes", FootnoteGroup, "The rule above footnotes."),
    ]);
}
