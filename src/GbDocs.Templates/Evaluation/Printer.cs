using System.Diagnostics;
using System.Globalization;
using GbDocs.Model.Sources;
using GbDocs.Templates.Builtins;
using GbDocs.Templates.Output;

namespace GbDocs.Templates.Evaluation;

/// <summary>The text of a value as the output shows it.</summary>
internal sealed class Printer(WorkBudget budget, int maximumDepth, Func<DateTimeOffset, string> printDate)
{
    /// <summary>The text of a value; that of data keeps its place in the data.</summary>
    public TextValue ToText(Value value, SourceSpan span)
    {
        if (value is TextValue text)
            return text;
        if (value is ArrayValue or ObjectValue or RangeValue)
        {
            var builder = new MappedTextBuilder(budget);
            Append(builder, value, span, maximumDepth);
            return builder.ToValue();
        }
        return Value.Text(Scalar(value), value.Origin, isVerbatim: false);
    }

    private void Append(MappedTextBuilder builder, Value value, SourceSpan span, int depth)
    {
        budget.ChargeItems(1);
        budget.Charge(WorkBudget.Step);
        switch (value)
        {
            case ArrayValue or ObjectValue or RangeValue when depth == 0:
                builder.Append("...", span);
                break;
            case ArrayValue array:
                AppendAll(builder, array.Items, span, item => Append(builder, item, span, depth - 1));
                break;
            case RangeValue range:
                AppendAll(builder, Numbers(range), span, item => Append(builder, item, span, depth - 1));
                break;
            case ObjectValue members:
                AppendMembers(builder, members, span, depth - 1);
                break;
            case NullValue or EmptyValue:
                builder.Append("null", span);
                break;
            case TextValue text:
                builder.Append("\"", span);
                builder.Append(TextEscapes.Escape(text), span);
                builder.Append("\"", span);
                break;
            default:
                builder.Append(Scalar(value), value.Origin.IsNone ? span : value.Origin);
                break;
        }
    }

    private static void AppendAll(MappedTextBuilder builder, IEnumerable<Value> items, SourceSpan span, Action<Value> append)
    {
        builder.Append("[", span);
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst)
                builder.Append(", ", span);
            isFirst = false;
            append(item);
        }
        builder.Append("]", span);
    }

    private void AppendMembers(MappedTextBuilder builder, ObjectValue value, SourceSpan span, int depth)
    {
        builder.Append("{", span);
        var isFirst = true;
        foreach (var (name, member) in value.Members)
        {
            builder.Append(isFirst ? name : ", " + name, span);
            builder.Append(": ", span);
            isFirst = false;
            Append(builder, member, span, depth);
        }
        builder.Append("}", span);
    }

    private static IEnumerable<Value> Numbers(RangeValue range)
    {
        for (var i = 0L; i < range.Count; i++)
            yield return Value.Of(range.At(i));
    }

    private string Scalar(Value value) => value switch
    {
        NullValue or EmptyValue => string.Empty,
        BooleanValue truth => truth.Truth ? "true" : "false",
        IntegerValue integer => integer.Number.ToString(CultureInfo.InvariantCulture),
        BigIntegerValue big => Print(big),
        DoubleValue number => number.Number.ToString(CultureInfo.InvariantCulture),
        FloatValue number => number.Number.ToString(CultureInfo.InvariantCulture),
        DecimalValue number => number.Number.ToString(CultureInfo.InvariantCulture),
        DateValue date => printDate(date.Date),
        TimeSpanValue span => span.Duration.ToString("c", CultureInfo.InvariantCulture),
        FunctionValue => "<function>",
        LoopState => "<loop>",
        TextValue text => text.Content,
        FaultValue => throw new SilentFaultException(),
        _ => throw new UnreachableException(),
    };

    private string Print(BigIntegerValue big)
    {
        // Printing is quadratic in the number of digits; numbers are kept below 64 Ki bits.
        budget.Charge(big.Number.GetBitLength());
        return big.Number.ToString(CultureInfo.InvariantCulture);
    }
}
