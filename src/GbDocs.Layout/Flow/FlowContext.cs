using GbDocs.Layout.Galleys;
using GbDocs.Layout.Text;
using GbDocs.Model.Measures;
using GbDocs.Model.Styles;

namespace GbDocs.Layout.Flow;

/// <summary>Where blocks flow to, and what surrounds them.</summary>
internal sealed record FlowContext
{
    /// <summary>The galley that takes them.</summary>
    public required GalleyBuilder Galley { get; init; }

    /// <summary>The footnotes of the section.</summary>
    public required NoteFlow Notes { get; init; }

    /// <summary>Their room.</summary>
    public required Area Area { get; init; }

    /// <summary>Height of a page's text, for what must fit on one.</summary>
    public required Length PageHeight { get; init; }

    /// <summary>Style of paragraphs without a number.</summary>
    public string PlainStyle { get; init; } = StyleNames.Body;

    /// <summary>Style of numbered paragraphs.</summary>
    public string NumberedStyle { get; init; } = StyleNames.NumberedParagraph;

    /// <summary>Style of items of lists.</summary>
    public string ItemStyle { get; init; } = StyleNames.ListItem;

    /// <summary>A style whose characters all lists take; null where they have their own.</summary>
    public string? Characters { get; init; }

    /// <summary>An alignment that all paragraphs take; null where each has its own.</summary>
    public Alignment? Alignment { get; init; }

    /// <summary>Indent at which the text around a list starts.</summary>
    public Length ListBase { get; init; }

    /// <summary>How many lists are around.</summary>
    public int ListDepth { get; init; }

    /// <summary>Indent of paragraphs that go on in an item of a list; null where their style has it.</summary>
    public Length? Indent { get; init; }

    /// <summary>Whether headings take the styles of appendices.</summary>
    public bool IsInAppendix { get; init; }

    /// <summary>Whether it is the text of the paper itself: chapters open here, boxes may float.</summary>
    public bool IsTop { get; init; }

    /// <summary>Whether it is the cell of a table.</summary>
    public bool IsCell { get; init; }

    /// <summary>Language of the words.</summary>
    public required string Language { get; init; }

    /// <summary>Direction of the words.</summary>
    public TextDirection Direction { get; init; }
}
