using System.Globalization;
using GbDocs.Templates.Evaluation;

namespace GbDocs.Templates.Builtins;

/// <summary><c>timespan</c>.</summary>
internal static class TimespanBuiltins
{
    public static KeyValuePair<string, Value>[] All { get; } =
    [
        new("zero", Value.Of(TimeSpan.Zero)),
        Define.Function("from_days", "days", call => From(call, TimeSpan.FromDays)),
        Define.Function("from_hours", "hours", call => From(call, TimeSpan.FromHours)),
        Define.Function("from_minutes", "minutes", call => From(call, TimeSpan.FromMinutes)),
        Define.Function("from_seconds", "seconds", call => From(call, TimeSpan.FromSeconds)),
        Define.Function("from_milliseconds", "millis", call => From(call, TimeSpan.FromMilliseconds)),
        Define.Function("parse", "text", Parse),
    ];

    private static Value From(FunctionCall call, Func<double, TimeSpan> make) =>
        Value.Of(Times.Within(call.Span, () => make(call.Number(0))));

    private static Value Parse(FunctionCall call)
    {
        var text = call.Text(0).Content;
        return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span)
            ? Value.Of(span, call[0].Origin)
            : throw call.FaultIn(0, RenderDiagnostics.Unreadable, Conversions.Abbreviate(text), "a time span");
    }
}
