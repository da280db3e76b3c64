using System.Diagnostics;

namespace GbDocs.Templates.Evaluation;

/// <summary>What people call the kinds of value.</summary>
internal static class Kinds
{
    /// <summary>The kind with its article, for messages.</summary>
    public static string Describe(Value value) => value switch
    {
        NullValue => "null",
        EmptyValue => "“empty”",
        BooleanValue => "a truth value",
        IntegerValue or BigIntegerValue => "a whole number",
        DoubleValue or FloatValue or DecimalValue => "a number",
        TextValue => "a text",
        ArrayValue => "a list",
        RangeValue => "a range",
        ObjectValue or LoopState => "an object",
        FunctionValue => "a function",
        DateValue => "a date",
        TimeSpanValue => "a time span",
        FaultValue => throw new SilentFaultException(),
        _ => throw new UnreachableException(),
    };

    /// <summary>What <c>object.typeof</c> says.</summary>
    public static string TypeOf(Value value) => value switch
    {
        NullValue => string.Empty,
        BooleanValue => "boolean",
        IntegerValue or BigIntegerValue or DoubleValue or FloatValue or DecimalValue => "number",
        TextValue => "string",
        ArrayValue => "array",
        RangeValue => "iterator",
        EmptyValue or ObjectValue or LoopState or FunctionValue or DateValue or TimeSpanValue => "object",
        FaultValue => throw new SilentFaultException(),
        _ => throw new UnreachableException(),
    };

    /// <summary>What <c>object.kind</c> says.</summary>
    public static string KindOf(Value value) => value switch
    {
        NullValue => string.Empty,
        BooleanValue => "bool",
        IntegerValue { Number: >= int.MinValue and <= int.MaxValue } => "int",
        IntegerValue => "long",
        BigIntegerValue => "bigint",
        DoubleValue => "double",
        FloatValue => "float",
        DecimalValue => "decimal",
        TextValue => "string",
        ArrayValue => "array",
        RangeValue => "range",
        FunctionValue => "function",
        EmptyValue or ObjectValue or LoopState or DateValue or TimeSpanValue => "object",
        FaultValue => throw new SilentFaultException(),
        _ => throw new UnreachableException(),
    };

    public static bool IsNumber(Value value) =>
        value is IntegerValue or BigIntegerValue or DoubleValue or FloatValue or DecimalValue;

    /// <summary>Whether the value equals <c>empty</c>.</summary>
    public static bool IsEmpty(Value value) => value switch
    {
        NullValue or EmptyValue => true,
        ArrayValue array => array.Items.Count == 0,
        RangeValue range => range.Count == 0,
        ObjectValue members => members.Count == 0,
        TextValue text => text.Content.Length == 0,
        _ => false,
    };
}
