using System.Globalization;

namespace GbDocs.Model.Measures;

/// <summary>An sRGB colour.</summary>
/// <param name="Red">0 to 255.</param>
/// <param name="Green">0 to 255.</param>
/// <param name="Blue">0 to 255.</param>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <summary>Black.</summary>
    public static Colour Black => default;

    /// <summary>White.</summary>
    public static Colour White => new(255, 255, 255);

    /// <summary>Reads <c>#1E2DBE</c>; false for any other form.</summary>
    public static bool TryParse(string text, out Colour colour)
    {
        colour = default;
        if (text.Length != 7 || text[0] != '#')
            return false;
        if (!int.TryParse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            return false;
        colour = new Colour((byte)(value >> 16), (byte)(value >> 8), (byte)value);
        return true;
    }

    /// <summary>The colour with two fifths of white in it.</summary>
    public Colour Lighter => new(Lighten(Red), Lighten(Green), Lighten(Blue));

    /// <summary>Six hexadecimal digits, as Word writes them: <c>1E2DBE</c>.</summary>
    public string ToHex() => string.Create(CultureInfo.InvariantCulture, $"{Red:X2}{Green:X2}{Blue:X2}");

    private static byte Lighten(byte part) => (byte)(((part * 3) + (255 * 2)) / 5);
}
