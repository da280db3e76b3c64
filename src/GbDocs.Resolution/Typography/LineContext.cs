namespace GbDocs.Resolution.Typography;

/// <summary>Where a line stands, as far as its typography depends on it.</summary>
/// <param name="Language">Primary language subtag: <c>en</c>.</param>
/// <param name="IsCell">Whether it stands in a table cell.</param>
/// <param name="IsFigureCell">Whether it stands in a body cell whose column holds figures.</param>
/// <param name="KeepsFigures">Whether dashes and separators of figures stay as they were typed: the words of others are quoted, not edited.</param>
internal readonly record struct LineContext(string Language, bool IsCell, bool IsFigureCell, bool KeepsFigures)
{
    /// <summary>Whether the words can only be bare characters, as in a title for file properties: nothing in them is raised.</summary>
    public bool IsPlain { get; init; }
}
