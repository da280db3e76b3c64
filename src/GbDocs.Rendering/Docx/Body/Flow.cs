using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Rendering.Docx.Numbering;
using GbDocs.Rendering.Docx.Styling;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>What surrounds a block, and so decides how it is set.</summary>
/// <param name="Text">Style of plain paragraphs.</param>
/// <param name="Measure">Width that lines and tables may take, from the indent on.</param>
internal sealed record Flow(WordStyle Text, Length Measure)
{
    /// <summary>Style of a numbered paragraph.</summary>
    public required WordStyle Numbered { get; init; }

    /// <summary>Style of paragraphs that go on below a list of a numbered paragraph.</summary>
    public required WordStyle Continued { get; init; }

    /// <summary>Style of list items.</summary>
    public required WordStyle Item { get; init; }

    /// <summary>Style of later paragraphs of a list item.</summary>
    public required WordStyle ItemContinued { get; init; }

    /// <summary>Where the text around lists and tables starts.</summary>
    public Length Indent { get; init; }

    /// <summary>How many lists are around.</summary>
    public int ListDepth { get; init; }

    /// <summary>The list around; null for none.</summary>
    public ListInstance? List { get; init; }

    /// <summary>BCP 47 tag where it differs from the paper's; null where it does not.</summary>
    public string? Language { get; init; }

    public TextDirection Direction { get; init; }

    public Keep Keep { get; init; }

    /// <summary>Whether the blocks stand in a cell or box, where pages cannot be turned.</summary>
    public bool IsInside { get; init; }

    /// <summary>Whether headings are those of an appendix or of a reproduced text.</summary>
    public bool IsInAppendix { get; init; }

    /// <summary>Width that tables and pictures may take; never less than a few letters, however deep they stand.</summary>
    public Length Room => Length.Max(Measure - Indent, Length.FromMillimetres(20));

    /// <summary>The flow of a node's inside, in the node's language.</summary>
    public Flow For(NodeMark mark) => mark.Language is null && mark.Direction is null
        ? this
        : this with { Language = mark.Language ?? Language, Direction = mark.Direction ?? Direction };

    /// <summary>The flow of the block at a place among its siblings.</summary>
    public Flow At(int index, int count) => Keep == Keep.Together && index < count - 1 ? this with { Keep = Keep.WithNext } : this;
}
