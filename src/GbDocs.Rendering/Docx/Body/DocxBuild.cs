using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Model.Styles;
using GbDocs.Rendering.Docx.Numbering;
using GbDocs.Rendering.Docx.Packaging;
using GbDocs.Rendering.Docx.Styling;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>One file being made: what it is made from, and what its parts share.</summary>
internal sealed class DocxBuild
{
    public DocxBuild(ResolvedPaper resolved, StyleSheet sheet, PageNumbers pages, DocxOptions options, DiagnosticBag diagnostics)
    {
        (Resolved, Sheet, Pages, Options, Diagnostics) = (resolved, sheet, pages, options, diagnostics);
        var rules = resolved.Paper.Rules.Numbering;
        Styles = new StyleBook(PageMeasure.ForWord(sheet));
        Lists = new NumberingBook();
        Headings = new HeadingNumbers(Lists, Styles, resolved);
        Paragraphs = new ParagraphNumbers(Lists, Styles, rules);
        ListMarks = new ListNumbers(Lists, rules, sheet);
        Ancestry = new Ancestry(resolved.Paper);
        Properties = new PropertyStore(resolved.Paper.Metadata);
        Notes = new FootnoteIds(resolved);
        TableStyles = new TableStyles(sheet);
        CharacterStyles = new CharacterStyles(sheet);
        Glyphs = new GlyphNumbers(Lists, Styles);
        Markup = new TextMarkup(sheet.Theme);
    }

    public ResolvedPaper Resolved { get; }

    public StyleSheet Sheet { get; }

    public PageNumbers Pages { get; }

    public DocxOptions Options { get; }

    public DiagnosticBag Diagnostics { get; }

    public OfficePackage Package { get; } = new();

    public StyleBook Styles { get; }

    public CharacterStyles CharacterStyles { get; }

    public TableStyles TableStyles { get; }

    public NumberingBook Lists { get; }

    public HeadingNumbers Headings { get; }

    public ParagraphNumbers Paragraphs { get; }

    public ListNumbers ListMarks { get; }

    public GlyphNumbers Glyphs { get; }

    public Ancestry Ancestry { get; }

    public Bookmarks Bookmarks { get; } = new();

    public FootnoteIds Notes { get; }

    public PropertyStore Properties { get; }

    public CaptionCounter Captions { get; } = new();

    /// <summary>The tables, figures and boxes that a list of the paper has.</summary>
    public HashSet<NodeId> Listed { get; } = [];

    public TextMarkup Markup { get; }

    public DrawingIds Drawings { get; } = new();

    public Paper Paper => Resolved.Paper;

    /// <summary>The words of the template in the paper's language.</summary>
    public Model.Rules.Strings Strings => Paper.Rules.Strings;
}
