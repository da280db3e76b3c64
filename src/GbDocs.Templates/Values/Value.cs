using System.Collections.Immutable;
using System.Numerics;
using GbDocs.Model.Sources;

namespace GbDocs.Templates;

/// <summary>
/// What a template works with: a closed family of plain values. Nothing else of the host is visible to a template,
/// and a value that the host made is never changed by a template.
/// </summary>
public abstract class Value
{
    private static readonly IntegerValue[] SmallIntegers = [.. Enumerable.Range(0, 256).Select(n => new IntegerValue(n, default))];

    private protected Value(SourceSpan origin) => Origin = origin;

    /// <summary>Where a data file or a content file says it; <see cref="SourceSpan.None"/> for what was computed.</summary>
    public SourceSpan Origin { get; }

    /// <summary>Nothing.</summary>
    public static Value Null => NullValue.Instance;

    /// <summary>True or false.</summary>
    public static Value Of(bool value, SourceSpan origin = default) =>
        !origin.IsNone ? new BooleanValue(value, origin) : value ? BooleanValue.True : BooleanValue.False;

    /// <summary>A whole number.</summary>
    public static Value Of(long value, SourceSpan origin = default) =>
        origin.IsNone && value is >= 0 and < 256 ? SmallIntegers[value] : new IntegerValue(value, origin);

    /// <summary>A whole number of any size; a small one becomes an <see cref="IntegerValue"/>.</summary>
    public static Value Of(BigInteger value, SourceSpan origin = default) =>
        value >= long.MinValue && value <= long.MaxValue ? Of((long)value, origin) : new BigIntegerValue(value, origin);

    /// <summary>A floating-point number of 64 bits.</summary>
    public static Value Of(double value, SourceSpan origin = default) => new DoubleValue(value, origin);

    /// <summary>A floating-point number of 32 bits.</summary>
    public static Value Of(float value, SourceSpan origin = default) => new FloatValue(value, origin);

    /// <summary>A decimal number of 28 digits.</summary>
    public static Value Of(decimal value, SourceSpan origin = default) => new DecimalValue(value, origin);

    /// <summary>A date with its time of day and its distance from UTC.</summary>
    public static Value Of(DateTimeOffset value, SourceSpan origin = default) => new DateValue(value, origin);

    /// <summary>A length of time.</summary>
    public static Value Of(TimeSpan value, SourceSpan origin = default) => new TimeSpanValue(value, origin);

    /// <summary>A text that no file holds.</summary>
    public static TextValue Text(string text) => new(text, []);

    /// <summary>A text and its place in a file.</summary>
    /// <param name="text">The text.</param>
    /// <param name="origin">Where the file says it.</param>
    /// <param name="isVerbatim">Whether unit n of the text is unit n of the origin; false for what was unescaped or folded.</param>
    public static TextValue Text(string text, SourceSpan origin, bool isVerbatim) =>
        new(text, text.Length == 0 || origin.IsNone ? [] : [new MappedStretch(0, text.Length, origin, isVerbatim)]);

    /// <summary>A text that knows the origin of each of its characters.</summary>
    public static TextValue Text(MappedText text) => new(text.Text, text.Stretches);

    /// <summary>A list that templates can read and not change.</summary>
    public static ArrayValue Array(IEnumerable<Value> items, SourceSpan origin = default) =>
        new(items, origin) { IsFrozen = true };

    /// <summary>An object that templates can read and not change; its members keep their order.</summary>
    public static ObjectValue Object(IEnumerable<KeyValuePair<string, Value>> members, SourceSpan origin = default) =>
        new(members, origin) { IsFrozen = true };

    /// <summary>A function of the host that templates can call.</summary>
    /// <param name="name">Its name, for diagnostics.</param>
    /// <param name="parameters">Its parameters in order; the last may take any number of arguments.</param>
    /// <param name="body">What it does; it ends with a fault of the template by throwing what <see cref="FunctionCall.Fault"/> returns.</param>
    public static FunctionValue Function(string name, ImmutableArray<FunctionParameter> parameters, Func<FunctionCall, Value> body) =>
        new HostFunctionValue(name, parameters, body);
}

/// <summary>Nothing.</summary>
public sealed class NullValue : Value
{
    private NullValue()
        : base(default)
    {
    }

    internal static NullValue Instance { get; } = new();
}

/// <summary>The language's <c>empty</c>: equal to every object and list without members.</summary>
public sealed class EmptyValue : Value
{
    private EmptyValue()
        : base(default)
    {
    }

    internal static EmptyValue Instance { get; } = new();
}

/// <summary>The result of an expression whose fault was reported already: it silences what would only follow from it.</summary>
internal sealed class FaultValue : Value
{
    private FaultValue()
        : base(default)
    {
    }

    public static FaultValue Instance { get; } = new();
}

/// <summary>True or false.</summary>
public sealed class BooleanValue(bool truth, SourceSpan origin) : Value(origin)
{
    internal static readonly BooleanValue True = new(true, default);
    internal static readonly BooleanValue False = new(false, default);

    /// <summary>The truth.</summary>
    public bool Truth { get; } = truth;
}

/// <summary>A whole number of 64 bits.</summary>
public sealed class IntegerValue(long number, SourceSpan origin) : Value(origin)
{
    /// <summary>The number.</summary>
    public long Number { get; } = number;
}

/// <summary>A whole number beyond 64 bits.</summary>
public sealed class BigIntegerValue(BigInteger number, SourceSpan origin) : Value(origin)
{
    /// <summary>The number.</summary>
    public BigInteger Number { get; } = number;
}

/// <summary>A floating-point number of 64 bits (IEEE 754 binary64).</summary>
public sealed class DoubleValue(double number, SourceSpan origin) : Value(origin)
{
    /// <summary>The number.</summary>
    public double Number { get; } = number;
}

/// <summary>A floating-point number of 32 bits (IEEE 754 binary32).</summary>
public sealed class FloatValue(float number, SourceSpan origin) : Value(origin)
{
    /// <summary>The number.</summary>
    public float Number { get; } = number;
}

/// <summary>A decimal number.</summary>
public sealed class DecimalValue(decimal number, SourceSpan origin) : Value(origin)
{
    /// <summary>The number.</summary>
    public decimal Number { get; } = number;
}

/// <summary>A date with its time of day.</summary>
public sealed class DateValue(DateTimeOffset date, SourceSpan origin) : Value(origin)
{
    /// <summary>The date as the clock on the wall shows it, with its distance from UTC.</summary>
    public DateTimeOffset Date { get; } = date;
}

/// <summary>A length of time.</summary>
public sealed class TimeSpanValue(TimeSpan duration, SourceSpan origin) : Value(origin)
{
    /// <summary>The length; may be negative.</summary>
    public TimeSpan Duration { get; } = duration;
}

/// <summary>Whole numbers one after the other, upwards or downwards; never stored as a list.</summary>
public sealed class RangeValue : Value
{
    internal RangeValue(long first, long count, int step)
        : base(default)
    {
        First = first;
        Count = count;
        Step = step;
    }

    /// <summary>The first number.</summary>
    public long First { get; }

    /// <summary>How many numbers there are; 0 or more.</summary>
    public long Count { get; }

    /// <summary>1 for an upward range, -1 for a downward one.</summary>
    public int Step { get; }

    /// <summary>The number at an index, counted from 0.</summary>
    public long At(long index) => First + (index * Step);
}
