namespace GbDocs.Rendering.Docx.Numbering;

/// <summary>Where a paragraph stands in Word's numbering.</summary>
/// <param name="NumberId">The <c>w:num</c>; 0 takes a paragraph out of the list that its style is in.</param>
/// <param name="Level">The level in it, 0 to 8.</param>
internal readonly record struct NumberPlace(int NumberId, int Level)
{
    /// <summary>Deepest level, Word's limit.</summary>
    public const int DeepestLevel = 8;

    /// <summary>In no list.</summary>
    public static NumberPlace None => default;
}
