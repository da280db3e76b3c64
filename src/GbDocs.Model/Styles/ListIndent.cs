using GbDocs.Model.Measures;

namespace GbDocs.Model.Styles;

/// <summary>Where the mark and the text of a list item stand, from where the text around the list starts.</summary>
/// <param name="Mark">Start of the mark.</param>
/// <param name="Text">Start of the text; not before the mark.</param>
public sealed record ListIndent(Length Mark, Length Text)
{
    /// <summary>Half a centimetre of hanging for each depth.</summary>
    public static ListIndent Default(int depth) =>
        new(Length.FromMillimetres(6) * (depth - 1), Length.FromMillimetres(6) * depth);
}
