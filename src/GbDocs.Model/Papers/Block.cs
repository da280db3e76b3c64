using System.Collections.Immutable;

namespace GbDocs.Model.Papers;

/// <summary>What a paper is made of: a closed family, the grammar of a paper.</summary>
/// <param name="Mark">Name, span and what else every node carries.</param>
public abstract record Block(NodeMark Mark)
{
    /// <summary>Its name, unique in the paper.</summary>
    public NodeId Id => Mark.Id;
}

/// <summary>A heading of a section, chapter, appendix or annex.</summary>
/// <param name="Mark">Name and span.</param>
/// <param name="Role">What it opens.</param>
/// <param name="Level">1 to 6; appendices and annexes are level 1 and 2 of their own.</param>
/// <param name="Content">Its words.</param>
/// <param name="IsNumbered">Whether it takes a number where the scheme gives one.</param>
public sealed record Heading(NodeMark Mark, HeadingRole Role, int Level, ImmutableArray<Inline> Content, bool IsNumbered) : Block(Mark);

/// <summary>A paragraph without a number of its own.</summary>
public sealed record Paragraph(NodeMark Mark, ImmutableArray<Inline> Content) : Block(Mark);

/// <summary>A paragraph of the paper's one running series, with the lists and continuing paragraphs that it owns.</summary>
/// <param name="Mark">Name and span.</param>
/// <param name="Content">First a <see cref="Paragraph"/>, then lists, paragraphs and tables that belong to it.</param>
/// <param name="Suffix">"bis", "ter" … for a paragraph put in after numbering was published; empty otherwise.</param>
public sealed record NumberedParagraph(NodeMark Mark, ImmutableArray<Block> Content, string Suffix = "") : Block(Mark);

/// <summary>A point for decision: its numbered paragraphs are bold, kept together and collected.</summary>
public sealed record Decision(NodeMark Mark, ImmutableArray<Block> Content) : Block(Mark);

/// <summary>A list.</summary>
/// <param name="Mark">Name and span.</param>
/// <param name="Kind">What marks its items.</param>
/// <param name="Start">The first item's ordinal, from 1; for bullets and dashes 1.</param>
/// <param name="Items">Its items.</param>
/// <param name="IsTight">Whether its items stand without space between them.</param>
public sealed record ListBlock(NodeMark Mark, ListKind Kind, int Start, ImmutableArray<ListItem> Items, bool IsTight) : Block(Mark);

/// <summary>A table.</summary>
/// <param name="Mark">Name and span.</param>
/// <param name="Caption">Its caption; null for a table that is only text in columns.</param>
/// <param name="Grid">Columns and rows.</param>
/// <param name="Below">Notes and source.</param>
public sealed record Table(NodeMark Mark, Caption? Caption, TableGrid Grid, BelowMatter Below) : Block(Mark)
{
    /// <summary>The figure whose numbers it repeats; null for a table in its own right. A table of a figure is in no list.</summary>
    public NodeId? Figure { get; init; }
}

/// <summary>A picture or chart with its caption.</summary>
/// <param name="Mark">Name and span.</param>
/// <param name="Caption">Its caption; null for one that is not listed.</param>
/// <param name="Graphic">What it shows.</param>
/// <param name="AlternativeText">What it shows, in words.</param>
/// <param name="Below">Notes and source.</param>
public sealed record Figure(NodeMark Mark, Caption? Caption, Graphic Graphic, string AlternativeText, BelowMatter Below) : Block(Mark);

/// <summary>A box: a framed text beside the run of the paper.</summary>
/// <param name="Mark">Name and span.</param>
/// <param name="Caption">Its number and title; null for a plain frame.</param>
/// <param name="Content">Its text.</param>
/// <param name="Source">Where the text is from; empty where it is the paper's own.</param>
/// <param name="Floats">Whether it may move to the top or foot of a page.</param>
public sealed record Box(NodeMark Mark, Caption? Caption, ImmutableArray<Block> Content, ImmutableArray<Inline> Source, bool Floats) : Block(Mark);

/// <summary>A block quotation.</summary>
public sealed record Quotation(NodeMark Mark, ImmutableArray<Block> Content) : Block(Mark);

/// <summary>A quotation at the head of a chapter or box, and the lines that say whose it is.</summary>
public sealed record Epigraph(NodeMark Mark, ImmutableArray<Block> Content, ImmutableArray<ImmutableArray<Inline>> Attribution) : Block(Mark);

/// <summary>Questions for discussion, set apart and without numbers.</summary>
public sealed record Question(NodeMark Mark, ImmutableArray<Block> Content) : Block(Mark);

/// <summary>The text of another body: without numbers, with its own headings and footnote series.</summary>
public sealed record Reproduced(NodeMark Mark, ImmutableArray<Block> Content, ImmutableArray<Inline> Source) : Block(Mark);

/// <summary>The cover: everything before the body; it has a page of its own where the style sheet says so.</summary>
public sealed record Cover(NodeMark Mark, ImmutableArray<Block> Content) : Block(Mark);

/// <summary>The ruled box of a cover that sums the paper up.</summary>
public sealed record SummaryBox(NodeMark Mark, ImmutableArray<SummaryEntry> Entries) : Block(Mark);

/// <summary>Blocks on pages turned on their side.</summary>
public sealed record Landscape(NodeMark Mark, ImmutableArray<Block> Content) : Block(Mark);

/// <summary>A list that the resolved paper fills: contents, tables, figures, boxes, abbreviations, numbers of charts.</summary>
/// <param name="Mark">Name and span.</param>
/// <param name="Kind">What it lists.</param>
/// <param name="Depth">For contents, the deepest heading level listed, 1 to 6.</param>
public sealed record Listing(NodeMark Mark, ListingKind Kind, int Depth) : Block(Mark);

/// <summary>Lines set as they were typed.</summary>
public sealed record CodeBlock(NodeMark Mark, string Text) : Block(Mark);

/// <summary>A pause in the text: centred asterisks, or as the style sheet says.</summary>
public sealed record Separator(NodeMark Mark) : Block(Mark);

/// <summary>The next block starts a page, or a right-hand page.</summary>
public sealed record PageBreak(NodeMark Mark, bool ToRightHandPage) : Block(Mark);
