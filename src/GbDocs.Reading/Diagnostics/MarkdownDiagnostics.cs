using GbDocs.Model.Diagnostics;

namespace GbDocs.Reading.Diagnostics;

/// <summary>Faults of the structure of a text: GB0300 to GB0329.</summary>
internal static class MarkdownDiagnostics
{
    public static readonly DiagnosticDescriptor DuplicateId = new(
        "GB0300", Severity.Error, "The name “{0}” is given a second time.", "It was given first at {1}; every name is used once.");

    public static readonly DiagnosticDescriptor UnknownClass = new(
        "GB0301", Severity.Error, "“.{0}” means nothing on {1}.", "Did you mean “.{2}”?");

    public static readonly DiagnosticDescriptor UnknownAttribute = new(
        "GB0302", Severity.Error, "“{0}” is not an attribute of {1}.", "Did you mean “{2}”?");

    public static readonly DiagnosticDescriptor StrayAttributes = new(
        "GB0303", Severity.Error, "These attributes belong to nothing: {0}", "Put the words in brackets before them, [words]{{…}}, or the attributes at the end of the paragraph; write \\{{ for a brace.");

    public static readonly DiagnosticDescriptor UnclosedDiv = new(
        "GB0304", Severity.Error, "The block “{0}” is opened here and never closed.", "Close it with a line of as many colons.");

    public static readonly DiagnosticDescriptor StrayFence = new(
        "GB0305", Severity.Error, "These colons close a block, but none is open.", "Remove the line, or open a block above: ::: {{.box}}.");

    public static readonly DiagnosticDescriptor BadDiv = new(
        "GB0306", Severity.Error, "What follows the colons is not understood.", "Write a class and its attributes: ::: {{.box #box:x title=\"…\"}}.");

    public static readonly DiagnosticDescriptor UnknownDiv = new(
        "GB0307", Severity.Error, "“{0}” is neither a kind of block nor a paragraph style of the template.", "Did you mean “{1}”?");

    public static readonly DiagnosticDescriptor DivWithoutClass = new(
        "GB0308", Severity.Error, "The block does not say what it is.", "Write a class: ::: {{.box}}.");

    public static readonly DiagnosticDescriptor RawHtml = new(
        "GB0309", Severity.Error, "HTML is not part of a paper.", "Write instead: {0}.");

    public static readonly DiagnosticDescriptor TooDeep = new(
        "GB0310", Severity.Error, "The text is nested more than {0} deep here.", "A bracket or a block may not be closed.");

    public static readonly DiagnosticDescriptor Misplaced = new(
        "GB0311", Severity.Error, "“{0}” cannot stand here; it belongs in {1}.");

    public static readonly DiagnosticDescriptor NotInside = new(
        "GB0312", Severity.Error, "Only {0} can stand in {1}.");

    public static readonly DiagnosticDescriptor MissingAttribute = new(
        "GB0313", Severity.Error, "{0} needs the attribute “{1}”.", "Write {1}=\"…\" in its braces.");

    public static readonly DiagnosticDescriptor BadAttributeValue = new(
        "GB0314", Severity.Error, "“{1}” is not a value of “{0}”; {2} is expected.");

    public static readonly DiagnosticDescriptor NothingToContinue = new(
        "GB0315", Severity.Error, "There is no numbered paragraph that this one could continue.", "“.cont” stands after a list that belongs to a numbered paragraph.");

    public static readonly DiagnosticDescriptor WordsNotUsed = new(
        "GB0316", Severity.Error, "These words would be lost: the tool computes what stands here.", "Leave the brackets empty.");

    public static readonly DiagnosticDescriptor PropertyWithoutName = new(
        "GB0317", Severity.Error, "“.property” does not say which property it shows.", "Write name=symbol, name=title or another key of the front matter.");

    public static readonly DiagnosticDescriptor BadDirection = new(
        "GB0318", Severity.Error, "“{0}” is not a direction.", "Write dir=ltr or dir=rtl.");

    public static readonly DiagnosticDescriptor DuplicateAbbreviation = new(
        "GB0319", Severity.Warning, "The abbreviation “{0}” is given a second meaning.", "Its first one stands at {1}.");

    public static readonly DiagnosticDescriptor EmptyAbbreviation = new(
        "GB0320", Severity.Error, "The abbreviation “{0}” has no meaning.", "Write it after the colon: *[DWCP]: decent work country programme.");

    public static readonly DiagnosticDescriptor EmptyHeading = new(
        "GB0321", Severity.Error, "This heading has no words.");

    public static readonly DiagnosticDescriptor TypedMark = new(
        "GB0322", Severity.Warning, "The list mark “{0}” is typed.", "Start the line with “{1} ”; the template prints the mark.");

    public static readonly DiagnosticDescriptor TypedNumber = new(
        "GB0323", Severity.Warning, "A paragraph starts with a typed number.", "Paragraph numbers are computed; a number that is text is written “47\\.”.");

    public static readonly DiagnosticDescriptor AttributesOfNothing = new(
        "GB0324", Severity.Error, "No block follows these attributes.", "A line of attributes stands right before its block.");

    public static readonly DiagnosticDescriptor EmptyBlock = new(
        "GB0325", Severity.Warning, "The block “{0}” is empty.");

    public static readonly DiagnosticDescriptor SuffixWithoutNumber = new(
        "GB0326", Severity.Error, "“.{0}” stands at a paragraph that has no number.");

    public static readonly DiagnosticDescriptor LostDefinition = new(
        "GB0327", Severity.Warning, "Nothing uses the link target “{0}”.", "Use it as [words][{0}], or remove it.");

    public static readonly DiagnosticDescriptor ControlCharacter = new(
        "GB0328", Severity.Error, "A control character stands here (U+{0}).", "Delete it; it can come from copying out of another program.");

    public static readonly DiagnosticDescriptor TypedGlyph = new(
        "GB0364", Severity.Warning, "The glyph “{0}” before the heading is typed.", "Delete it; the template’s style of headings prints it (glyph).");

    public static readonly DiagnosticDescriptor TooManyMarks = new(
        "GB0366", Severity.Error, "More than {0} combining marks follow one character.", "Delete them; no writing system stacks so many.");

    public static readonly DiagnosticDescriptor GridTable = new(
        "GB0367", Severity.Error, "A grid table is not read.", "Write a pipe table; cells that hold lists or paragraphs are written out as ::: {{.cell}} in ::: {{.table}}, or come from a CSV or YAML file.");

    public static readonly DiagnosticDescriptor TooManySigns = new(
        "GB0329", Severity.Error, "One paragraph holds more than {0} signs of markup.", "Part it with empty lines, or write \\ before signs that are text.");
}
