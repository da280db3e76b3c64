using System.Globalization;
using GbDocs.Templates.Evaluation;

namespace GbDocs.Templates.Builtins;

/// <summary>Numbers, dates and time spans by the format strings of .NET.</summary>
internal static class NumberFormat
{
    // A format such as "D999999999" would ask for a text of that length.
    private const int MaximumLength = 64;
    private const int MaximumPrecision = 99;

    public static string Print(FunctionCall call, Value value)
    {
        var format = call.Text(1).Content;
        var culture = Culture.Named(call, 2);
        if (format.Length > MaximumLength || PrecisionOf(format) > MaximumPrecision)
            throw Bad(call, format);
        call.Budget.ChargeText(MaximumPrecision);
        try
        {
            return Print(value, format, culture) ?? call.Text(0).Content;
        }
        catch (FormatException)
        {
            throw Bad(call, format);
        }
    }

    private static string? Print(Value value, string format, Culture culture) => value switch
    {
        IntegerValue { Number: >= int.MinValue and <= int.MaxValue } integer => ((int)integer.Number).ToString(format, culture.Numbers),
        IntegerValue integer => integer.Number.ToString(format, culture.Numbers),
        BigIntegerValue big => big.Number.ToString(format, culture.Numbers),
        DoubleValue number => number.Number.ToString(format, culture.Numbers),
        FloatValue number => number.Number.ToString(format, culture.Numbers),
        DecimalValue number => number.Number.ToString(format, culture.Numbers),
        DateValue date => date.Date.ToString(format, culture.Dates),
        TimeSpanValue span => span.Duration.ToString(format, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static int PrecisionOf(string format) =>
        format.Length > 1 && int.TryParse(format.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var precision) ? precision
        : format.Length > 10 && format.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0 ? int.MaxValue
        : 0;

    private static Exception Bad(FunctionCall call, string format) =>
        call.FaultIn(1, RenderDiagnostics.BadFormat, Conversions.Abbreviate(format), Kinds.Describe(call[0]));
}
