using GbDocs.Model.Papers;

namespace GbDocs.Model.Resolved;

/// <summary>A piece of a computed text: plain words, or the number of a target. "paragraphs 7–9" has four: words, number, words, number.</summary>
/// <param name="Text">Its words; for a page number, empty: the layout knows them.</param>
/// <param name="Field">What Word's field shows.</param>
/// <param name="Target">Where it points; null for plain words.</param>
public sealed record ReferencePiece(string Text, ReferenceField Field = ReferenceField.Words, NodeId? Target = null)
{
    /// <summary>Address outside the paper that the words link to; null for none.</summary>
    public string? Url { get; init; }

    /// <summary>Whether the words are a title and set in italics.</summary>
    public bool IsTitle { get; init; }
}
