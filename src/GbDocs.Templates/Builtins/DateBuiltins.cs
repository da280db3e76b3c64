using GbDocs.Templates.Evaluation;

namespace GbDocs.Templates.Builtins;

/// <summary><c>date</c>.</summary>
internal static class DateBuiltins
{
    /// <summary>How dates are printed until a template sets <c>date.format</c>.</summary>
    public const string DefaultFormat = "%d %b %Y";

    private static readonly KeyValuePair<string, Value>[] Functions =
    [
        Define.Function("now", "", call => call.Evaluator.Context.Now is { } now ? Value.Of(now) : throw call.Fault(RenderDiagnostics.NoCurrentDate)),
        Define.Function("add_days", "date days", call => Moved(call, date => date.AddDays(call.Number(1)))),
        Define.Function("add_months", "date months", call => Moved(call, date => date.AddMonths(call.Integer(1)))),
        Define.Function("add_years", "date years", call => Moved(call, date => date.AddYears(call.Integer(1)))),
        Define.Function("add_hours", "date hours", call => Moved(call, date => date.AddHours(call.Number(1)))),
        Define.Function("add_minutes", "date minutes", call => Moved(call, date => date.AddMinutes(call.Number(1)))),
        Define.Function("add_seconds", "date seconds", call => Moved(call, date => date.AddSeconds(call.Number(1)))),
        Define.Function("add_milliseconds", "date millis", call => Moved(call, date => date.AddMilliseconds(call.Number(1)))),
        Define.Function("parse", "text pattern? culture?", Parse),
        Define.Function("parse_to_string", "text output_pattern? output_culture? input_pattern? input_culture?", ParseToString),
        Define.Function("to_string", "datetime pattern? culture?", Print),
    ];

    /// <summary>The built-in for one render: a template may set its <c>format</c>, and nothing else of it.</summary>
    public static ObjectValue NewObject()
    {
        var dates = new ObjectValue([.. Functions, new("default_format", Value.Text(DefaultFormat)), new("format", Value.Text(DefaultFormat))]);
        foreach (var name in dates.Names.Where(name => name != "format"))
            dates.MakeReadOnly(name);
        return dates;
    }

    private static Value Moved(FunctionCall call, Func<DateTimeOffset, DateTimeOffset> move) =>
        DateOf(call, 0) is { } date ? Value.Of(Times.Within(call.Span, () => move(date))) : Value.Null;

    private static DateTimeOffset? DateOf(FunctionCall call, int parameter) => call[parameter] switch
    {
        NullValue => null,
        DateValue date => date.Date,
        TextValue text => DateParser.Parse(text.Content, null, Culture.Invariant)
            ?? throw call.FaultIn(parameter, RenderDiagnostics.Unreadable, Conversions.Abbreviate(text.Content), "a date"),
        var other => throw Conversions.WrongKind("a date", other, call.SpanOf(parameter)),
    };

    private static Value Parse(FunctionCall call) => ParseOr(call, pattern: 1, culture: 2) is { } date ? Value.Of(date, call[0].Origin) : Value.Null;

    /// <summary>The date that a text says; null for an empty text.</summary>
    private static DateTimeOffset? ParseOr(FunctionCall call, int pattern, int culture)
    {
        var text = call.Text(0).Content;
        if (text.Length == 0)
            return null;
        call.Budget.ChargeText(text.Length);
        var format = call.Has(pattern) && call[pattern] is not NullValue ? call.Text(pattern).Content : null;
        return DateParser.Parse(text, format, Culture.Named(call, culture))
            ?? throw call.FaultIn(0, RenderDiagnostics.Unreadable, Conversions.Abbreviate(text), "a date");
    }

    private static Value ParseToString(FunctionCall call) =>
        ParseOr(call, pattern: 3, culture: 4) is { } date ? Value.Text(Printed(call, date, pattern: 1, culture: 2)) : Value.Null;

    private static Value Print(FunctionCall call) =>
        DateOf(call, 0) is { } date ? Value.Text(Printed(call, date, pattern: 1, culture: 2), call[0].Origin, isVerbatim: false) : Value.Null;

    private static string Printed(FunctionCall call, DateTimeOffset date, int pattern, int culture)
    {
        var format = call.Has(pattern) ? call.Text(pattern).Content : call.Evaluator.DateFormat;

        // One letter of a format can print some 30 characters.
        call.Budget.ChargeText(format.Length * 32L);
        return format.Trim() is "%g"
            ? DateFormat.Print(date, call.Evaluator.DateFormat, Culture.Invariant)
            : DateFormat.Print(date, format, Culture.Named(call, culture));
    }
}
