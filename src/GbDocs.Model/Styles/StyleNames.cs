namespace GbDocs.Model.Styles;

/// <summary>
/// Names of the styles that constructs imply. A sheet that does not define one inherits the built-in definition.
/// A style's name in Word is its <see cref="ParagraphStyle.WordName"/>.
/// </summary>
public static class StyleNames
{
    /// <summary>Paragraphs without a number.</summary>
    public const string Body = "body";

    /// <summary>Paragraphs of the running series.</summary>
    public const string NumberedParagraph = "numbered-paragraph";

    /// <summary>Paragraphs that go on below a list of their numbered paragraph.</summary>
    public const string ContinuedParagraph = "continued-paragraph";

    /// <summary>Paragraphs of a point for decision.</summary>
    public const string Decision = "decision";

    /// <summary>Items of lists; the list's depth gives the indents.</summary>
    public const string ListItem = "list-item";

    /// <summary>Later paragraphs of a list item.</summary>
    public const string ListContinue = "list-continue";

    /// <summary>Body headings: <c>heading-1</c> to <c>heading-6</c>.</summary>
    public const string Heading = "heading-";

    /// <summary>Headings of preliminary pages.</summary>
    public const string PreliminaryHeading = "preliminary-heading";

    /// <summary>The label line of an appendix.</summary>
    public const string AppendixLabel = "appendix-label";

    /// <summary>The title of an appendix.</summary>
    public const string AppendixTitle = "appendix-title";

    /// <summary>The label and title of an annex.</summary>
    public const string AnnexTitle = "annex-title";

    /// <summary>Headings inside appendices: <c>appendix-heading-1</c> to <c>appendix-heading-6</c>.</summary>
    public const string AppendixHeading = "appendix-heading-";

    /// <summary>Text of footnotes.</summary>
    public const string FootnoteText = "footnote-text";

    /// <summary>Captions of tables.</summary>
    public const string TableCaption = "table-caption";

    /// <summary>Captions of figures.</summary>
    public const string FigureCaption = "figure-caption";

    /// <summary>The line under a caption that names the units.</summary>
    public const string Units = "units";

    /// <summary>Text in table cells.</summary>
    public const string TableText = "table-text";

    /// <summary>Text in header cells.</summary>
    public const string TableHeader = "table-header";

    /// <summary>Text of group rows.</summary>
    public const string TableGroup = "table-group";

    /// <summary>Text of subtotal and total rows.</summary>
    public const string TableTotal = "table-total";

    /// <summary>Items of lists in table cells.</summary>
    public const string TableListItem = "table-list-item";

    /// <summary>Notes below tables and figures.</summary>
    public const string TableNote = "table-note";

    /// <summary>The source line below tables, figures and boxes.</summary>
    public const string SourceLine = "source-line";

    /// <summary>The number line of a box.</summary>
    public const string BoxLabel = "box-label";

    /// <summary>The title of a box.</summary>
    public const string BoxTitle = "box-title";

    /// <summary>Text in boxes.</summary>
    public const string BoxText = "box-text";

    /// <summary>Block quotations.</summary>
    public const string Quotation = "quotation";

    /// <summary>Epigraphs.</summary>
    public const string Epigraph = "epigraph";

    /// <summary>The lines that say whose an epigraph is.</summary>
    public const string EpigraphAttribution = "epigraph-attribution";

    /// <summary>Questions for discussion.</summary>
    public const string Question = "question";

    /// <summary>Reproduced texts of other bodies.</summary>
    public const string Reproduced = "reproduced";

    /// <summary>Labels in the summary box.</summary>
    public const string SummaryLabel = "summary-label";

    /// <summary>Text in the summary box.</summary>
    public const string SummaryText = "summary-text";

    /// <summary>The line that asterisks of a separator stand in.</summary>
    public const string Separator = "separator";

    /// <summary>Code blocks.</summary>
    public const string CodeBlock = "code-block";

    /// <summary>Lines of contents: <c>contents-1</c> to <c>contents-6</c>.</summary>
    public const string Contents = "contents-";

    /// <summary>Lines of lists of tables, figures and boxes.</summary>
    public const string ListingEntry = "listing-entry";

    /// <summary>Lines of the list of abbreviations.</summary>
    public const string AbbreviationEntry = "abbreviation-entry";

    /// <summary>Running heads.</summary>
    public const string PageHeader = "page-header";

    /// <summary>Running feet.</summary>
    public const string PageFooter = "page-footer";

    /// <summary>The paper's title on its cover.</summary>
    public const string Title = "title";

    /// <summary>The paper's subtitle on its cover.</summary>
    public const string Subtitle = "subtitle";

    /// <summary>The default table style.</summary>
    public const string Table = "table";

    /// <summary>Frame of a box.</summary>
    public const string BoxFrame = "box";

    /// <summary>Frame of the summary box.</summary>
    public const string SummaryFrame = "summary";

    /// <summary>Character style of footnote marks in the text.</summary>
    public const string FootnoteMark = "footnote-mark";

    /// <summary>Character style of links.</summary>
    public const string LinkText = "link";

    /// <summary>Character style of run-in headings.</summary>
    public const string RunIn = "run-in";

    /// <summary>Character style of code in a line.</summary>
    public const string CodeText = "code";
}
