using System.Collections.Immutable;
using GbDocs.Model.Papers;

namespace GbDocs.Model.Resolved;

/// <summary>What the computed lists of a paper hold.</summary>
/// <param name="Headings">All headings but the preliminary ones, for contents and outline.</param>
/// <param name="Tables">Captioned tables.</param>
/// <param name="Figures">Captioned figures.</param>
/// <param name="Boxes">Captioned boxes.</param>
/// <param name="Abbreviations">Abbreviations in alphabetical order.</param>
public sealed record ContentsTable(
    ImmutableArray<ContentsEntry> Headings,
    ImmutableArray<ContentsEntry> Tables,
    ImmutableArray<ContentsEntry> Figures,
    ImmutableArray<ContentsEntry> Boxes,
    ImmutableArray<AbbreviationEntry> Abbreviations)
{
    /// <summary>The entries of a kind of list; empty for kinds that are not lists of places.</summary>
    public ImmutableArray<ContentsEntry> Of(ListingKind kind) => kind switch
    {
        ListingKind.Contents => Headings,
        ListingKind.Tables => Tables,
        ListingKind.Figures => Figures,
        ListingKind.Boxes => Boxes,
        _ => [],
    };
}
