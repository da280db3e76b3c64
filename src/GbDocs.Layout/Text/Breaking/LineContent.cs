namespace GbDocs.Layout.Text.Breaking;

/// <summary>What there is in a line and the room for it, in EMU.</summary>
/// <param name="Width">The natural width.</param>
/// <param name="Space">The part of it that is stretching space.</param>
/// <param name="Room">The width of the room.</param>
internal readonly record struct LineContent(long Width, long Space, long Room)
{
    /// <summary>The room left over; negative where the spaces must shrink.</summary>
    public long Slack => Room - Width;
}
