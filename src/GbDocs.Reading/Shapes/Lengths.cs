using System.Collections.Immutable;
using System.Globalization;
using GbDocs.Model.Measures;

namespace GbDocs.Reading.Shapes;

/// <summary>Reads lengths: points, millimetres, centimetres, inches.</summary>
internal static class Lengths
{
    private static readonly ImmutableArray<string> Units = ["pt", "mm", "cm", "in"];

    /// <summary>Reads <c>11pt</c>, <c>2.5cm</c>, <c>-6mm</c>, <c>0</c>; false for any other form and for more than ten metres.</summary>
    public static bool TryParse(string text, out Length length)
    {
        length = Length.Zero;
        if (text == "0")
            return true;
        foreach (var unit in Units)
        {
            if (!text.EndsWith(unit, StringComparison.Ordinal))
                continue;
            var digits = text.AsSpan(0, text.Length - unit.Length);
            const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
            if (!decimal.TryParse(digits, Style, CultureInfo.InvariantCulture, out var number) || Math.Abs(number) > 10_000)
                return false;
            // Millimetres are a whole number of units; through points they would be rounded twice.
            length = unit switch
            {
                "mm" => Length.FromMillimetres(number),
                "cm" => Length.FromMillimetres(number * 10),
                "in" => Length.FromPoints(number * 72),
                _ => Length.FromPoints(number),
            };
            return true;
        }
        return false;
    }
}
