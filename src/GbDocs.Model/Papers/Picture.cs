using GbDocs.Model.Measures;

namespace GbDocs.Model.Papers;

/// <summary>A picture file, checked: its header was read and its kind is one of those allowed.</summary>
/// <param name="Path">Where it was read from, relative to the content root.</param>
/// <param name="Format">What its bytes are.</param>
/// <param name="Content">Its bytes, without metadata that is not needed to show it.</param>
/// <param name="PixelWidth">Pixels across, at least 1.</param>
/// <param name="PixelHeight">Pixels down, at least 1.</param>
/// <param name="Width">Its width in print by its own resolution, 96 pixels an inch where it states none.</param>
/// <param name="Height">Its height in print.</param>
public sealed record Picture(
    string Path,
    PictureFormat Format,
    ReadOnlyMemory<byte> Content,
    int PixelWidth,
    int PixelHeight,
    Length Width,
    Length Height);
