using GbDocs.Model.Measures;

namespace GbDocs.Layout.Text.Breaking;

/// <summary>The rooms of the lines from a certain line of a paragraph on.</summary>
/// <param name="Shape">The paragraph's shape.</param>
/// <param name="First">The number of the first of these lines in the paragraph.</param>
/// <param name="Narrower">By how much each room is narrowed, to balance lines.</param>
internal readonly record struct LineFrames(ParagraphShape Shape, int First, Length Narrower = default)
{
    /// <summary>How many of these lines may have a room of their own; all later ones are alike.</summary>
    public int SpecialCount => Math.Max(0, Math.Max(1, Shape.Frames.Length) - First);

    /// <summary>The width of a line.</summary>
    public long WidthOf(int line) => Math.Max(0, (Shape.FrameOf(First + line).Width - Narrower).Emu);

    /// <summary>The least width of all lines.</summary>
    public long LeastWidth()
    {
        var least = WidthOf(SpecialCount);
        for (var i = 0; i < SpecialCount; i++)
            least = Math.Min(least, WidthOf(i));
        return least;
    }
}
