namespace GbDocs.Layout.Pages;

/// <summary>What a page item means: a part of the text at its place in reading order, or an artifact.</summary>
/// <param name="Element">Index of its element in <see cref="PagedDocument.Structure"/>; −1 for an artifact.</param>
/// <param name="Order">
/// Its place in the reading order of the whole paper, which rises in the order of the model: a footnote comes just after its mark although it
/// is printed at the foot. An element's content and children are put in this order.
/// </param>
/// <param name="Artifact">What kind of artifact it is; <see cref="ArtifactKind.None"/> for text.</param>
public readonly record struct StructureTag(int Element, int Order, ArtifactKind Artifact)
{
    /// <summary>Whether it is no part of the text.</summary>
    public bool IsArtifact => Element < 0;

    /// <summary>A part of an element.</summary>
    public static StructureTag Of(int element, int order) => new(element, order, ArtifactKind.None);

    /// <summary>An artifact.</summary>
    public static StructureTag Of(ArtifactKind kind) => new(-1, 0, kind);
}
