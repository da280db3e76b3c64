using System.Collections.Immutable;
using GbDocs.Model.Papers;

namespace GbDocs.Layout.Pages;

/// <summary>
/// An element of the structure tree (ISO 32000-1, 14.7). Elements are listed in the order of the model; one without content stands after the
/// sibling listed before it.
/// </summary>
/// <param name="Parent">Index of its parent; −1 for the document.</param>
/// <param name="Role">What it is.</param>
public sealed record StructureElement(int Parent, StructureRole Role)
{
    /// <summary>The node that it stands for; <see cref="NodeId.None"/> for parts of nodes. Printed as the element's ID where the role is Note.</summary>
    public NodeId Node { get; init; } = NodeId.None;

    /// <summary>BCP 47 tag where the language differs from the parent's; null otherwise.</summary>
    public string? Language { get; init; }

    /// <summary>What a figure shows, in words; required for figures.</summary>
    public string? AlternativeText { get; init; }

    /// <summary>The text where the glyphs do not say it.</summary>
    public string? ActualText { get; init; }

    /// <summary>The long form of an abbreviation.</summary>
    public string? Expansion { get; init; }

    /// <summary>A title for the reader's navigation: of a section, of an appendix.</summary>
    public string? Title { get; init; }

    /// <summary>For a list, what marks its items.</summary>
    public ListNumbering Numbering { get; init; }

    /// <summary>For a cell, how many rows it takes, at least 1.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>For a cell, how many columns it takes, at least 1.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>For a header cell, what it heads.</summary>
    public HeaderScope Scope { get; init; }

    /// <summary>For a cell, the elements of the header cells that speak for it where scopes do not say it; empty otherwise.</summary>
    public ImmutableArray<int> Headers { get; init; } = [];

    /// <summary>For a table, what it holds in one or two sentences; null for none.</summary>
    public string? Summary { get; init; }
}
