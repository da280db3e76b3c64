using System.Globalization;

namespace GbDocs.Model.Measures;

/// <summary>
/// A length as a whole number of English Metric Units: 914 400 to the inch, 12 700 to the point, 635 to the twip,
/// 36 000 to the millimetre, so that Word's and the printer's units are all exact (ECMA-376 20.1.2.1).
/// </summary>
/// <param name="Emu">The number of units; may be negative.</param>
public readonly record struct Length(long Emu) : IComparable<Length>
{
    private const long PerPoint = 12_700;
    private const long PerTwip = 635;
    private const long PerMillimetre = 36_000;

    /// <summary>No length.</summary>
    public static Length Zero => default;

    /// <summary>Longer than any page or document.</summary>
    public static Length Unbounded => new(long.MaxValue / 4);

    /// <summary>Twips (1/20 point), rounded to the nearest, for places that need Word's unit.</summary>
    public int Twips => (int)Math.Round(Emu / (double)PerTwip, MidpointRounding.AwayFromZero);

    /// <summary>Points, for printing only: sums are made in units.</summary>
    public decimal Points => Emu / (decimal)PerPoint;

    /// <summary>Half points, Word's unit of type size, rounded to the nearest.</summary>
    public int HalfPoints => (int)Math.Round(Emu * 2 / (double)PerPoint, MidpointRounding.AwayFromZero);

    /// <summary>So many points.</summary>
    public static Length FromPoints(decimal points) => new((long)Math.Round(points * PerPoint, MidpointRounding.AwayFromZero));

    /// <summary>So many millimetres.</summary>
    public static Length FromMillimetres(decimal millimetres) =>
        new((long)Math.Round(millimetres * PerMillimetre, MidpointRounding.AwayFromZero));

    /// <summary>So many twips (1/20 point).</summary>
    public static Length FromTwips(long twips) => new(twips * PerTwip);

    /// <summary>The longer of two.</summary>
    public static Length Max(Length a, Length b) => a.Emu >= b.Emu ? a : b;

    /// <summary>The shorter of two.</summary>
    public static Length Min(Length a, Length b) => a.Emu <= b.Emu ? a : b;

    /// <summary>This length times a fraction, rounded to the nearest unit; the product may not exceed 63 bits.</summary>
    public Length Scale(long numerator, long denominator)
    {
        var product = Emu * numerator;
        var half = denominator / 2;
        return new Length((product >= 0 ? product + half : product - half) / denominator);
    }

    /// <inheritdoc/>
    public int CompareTo(Length other) => Emu.CompareTo(other.Emu);

    /// <summary>The sum.</summary>
    public static Length operator +(Length a, Length b) => new(a.Emu + b.Emu);

    /// <summary>The difference.</summary>
    public static Length operator -(Length a, Length b) => new(a.Emu - b.Emu);

    /// <summary>The opposite.</summary>
    public static Length operator -(Length a) => new(-a.Emu);

    /// <summary>A multiple.</summary>
    public static Length operator *(Length a, long factor) => new(a.Emu * factor);

    /// <summary>A part, cut off towards zero.</summary>
    public static Length operator /(Length a, long divisor) => new(a.Emu / divisor);

    /// <summary>Shorter.</summary>
    public static bool operator <(Length a, Length b) => a.Emu < b.Emu;

    /// <summary>Longer.</summary>
    public static bool operator >(Length a, Length b) => a.Emu > b.Emu;

    /// <summary>Not longer.</summary>
    public static bool operator <=(Length a, Length b) => a.Emu <= b.Emu;

    /// <summary>Not shorter.</summary>
    public static bool operator >=(Length a, Length b) => a.Emu >= b.Emu;

    /// <summary>Points with up to four decimals: <c>11.5pt</c>.</summary>
    public override string ToString() => Points.ToString("0.####", CultureInfo.InvariantCulture) + "pt";
}
