namespace GbDocs.Rendering.Pdf.Pictures;

/// <summary>The parts of a PNG file that are needed to show it (ISO/IEC 15948).</summary>
internal sealed record PngFile
{
    public const int Grey = 0;
    public const int TrueColour = 2;
    public const int Indexed = 3;
    public const int GreyWithAlpha = 4;
    public const int TrueColourWithAlpha = 6;

    public required int Width { get; init; }

    public required int Height { get; init; }

    /// <summary>Bits of one sample: 1, 2, 4, 8 or 16.</summary>
    public required int BitDepth { get; init; }

    public required int ColourType { get; init; }

    public required bool IsInterlaced { get; init; }

    /// <summary>Three bytes for each colour of the palette.</summary>
    public ReadOnlyMemory<byte> Palette { get; init; }

    /// <summary>The transparent colour, or the alpha of each colour of the palette (tRNS).</summary>
    public ReadOnlyMemory<byte> Transparency { get; init; }

    /// <summary>The compressed rows.</summary>
    public ReadOnlyMemory<byte> Data { get; init; }

    /// <summary>Samples of one pixel.</summary>
    public int Channels => ColourType switch
    {
        Grey or Indexed => 1,
        GreyWithAlpha => 2,
        TrueColour => 3,
        _ => 4,
    };

    public bool HasAlphaChannel => ColourType is GreyWithAlpha or TrueColourWithAlpha;

    public int BitsPerPixel => Channels * BitDepth;

    /// <summary>Bytes of a row of so many pixels.</summary>
    public int RowSize(int pixels) => (int)((((long)pixels * BitsPerPixel) + 7) / 8);
}
