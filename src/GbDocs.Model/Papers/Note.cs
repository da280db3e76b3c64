using System.Collections.Immutable;

namespace GbDocs.Model.Papers;

/// <summary>A footnote, or a note below a table or figure.</summary>
/// <param name="Mark">Name and span.</param>
/// <param name="Content">Its text.</param>
/// <param name="Symbol">A mark that the drafter chose (an asterisk on the title); null where it is computed.</param>
public sealed record Note(NodeMark Mark, ImmutableArray<Block> Content, string? Symbol = null)
{
    /// <summary>Its name, unique in the paper.</summary>
    public NodeId Id => Mark.Id;
}
