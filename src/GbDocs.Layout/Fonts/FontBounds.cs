namespace GbDocs.Layout.Fonts;

/// <summary>A box in font units, y upwards.</summary>
/// <param name="XMin">Left edge.</param>
/// <param name="YMin">Lower edge.</param>
/// <param name="XMax">Right edge.</param>
/// <param name="YMax">Upper edge.</param>
public readonly record struct FontBounds(short XMin, short YMin, short XMax, short YMax);
