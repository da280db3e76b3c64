using GbDocs.Model.Measures;

namespace GbDocs.Reading.Pictures;

/// <summary>What the header of a picture file says.</summary>
/// <param name="Width">Pixels across.</param>
/// <param name="Height">Pixels down.</param>
/// <param name="Content">The file without what is not needed to show it.</param>
internal sealed record PictureHeader(int Width, int Height, ReadOnlyMemory<byte> Content)
{
    // CSS and Word agree on 96 pixels an inch for pictures that state no resolution.
    private const int UsualDensity = 96;

    /// <summary>What is wrong with the file; empty for nothing.</summary>
    public string Fault { get; init; } = string.Empty;

    /// <summary>Pixels an inch across; 0 where the file states none.</summary>
    public decimal DensityX { get; init; }

    /// <summary>Pixels an inch down; 0 where the file states none.</summary>
    public decimal DensityY { get; init; }

    /// <summary>How it is to be turned, as Exif counts: 1 for not at all.</summary>
    public int Orientation { get; init; } = 1;

    /// <summary>Width in print.</summary>
    public Length PrintWidth => Print(Width, DensityX);

    /// <summary>Height in print.</summary>
    public Length PrintHeight => Print(Height, DensityY);

    /// <summary>A file that cannot be shown.</summary>
    public static PictureHeader Damaged(string fault) => new(0, 0, default) { Fault = fault };

    // A density below one pixel an inch or above a million is a slip of the program that wrote the file.
    private static Length Print(int pixels, decimal density) =>
        Length.FromPoints(pixels * 72m / (density is >= 1 and <= 1_000_000 ? density : UsualDensity));
}
