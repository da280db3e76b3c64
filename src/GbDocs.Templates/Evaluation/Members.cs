using System.Diagnostics.CodeAnalysis;

namespace GbDocs.Templates.Evaluation;

/// <summary>The members that values have: those of objects, and the fixed ones of lists, texts, dates and time spans.</summary>
internal static class Members
{
    private static readonly string[] DateNames = ["year", "month", "day", "day_of_year", "hour", "minute", "second", "millisecond"];

    private static readonly string[] TimeSpanNames =
        ["days", "hours", "minutes", "seconds", "milliseconds", "total_days", "total_hours", "total_minutes", "total_seconds", "total_milliseconds"];

    public static bool TryGet(Value target, string name, [MaybeNullWhen(false)] out Value value)
    {
        value = target switch
        {
            ObjectValue members => members.TryGet(name, out var found) ? found : null,
            ArrayValue array when name == "size" => Value.Of(array.Items.Count),
            ArrayValue { Members: { } members } => members.TryGet(name, out var found) ? found : null,
            RangeValue range when name == "size" => Value.Of(range.Count),
            TextValue text when name == "size" => Value.Of(text.Content.Length),
            LoopState loop => loop.Find(name),
            DateValue date => OfDate(date.Date, name),
            TimeSpanValue span => OfTimeSpan(span.Duration, name),
            _ => null,
        };
        return value is not null;
    }

    /// <summary>The names of the members, for hints.</summary>
    public static IEnumerable<string> NamesOf(Value target) => target switch
    {
        ObjectValue members => members.Names,
        ArrayValue array => array.Members is { } members ? [.. members.Names, "size"] : ["size"],
        RangeValue or TextValue => ["size"],
        LoopState loop => loop.Names,
        DateValue => DateNames,
        TimeSpanValue => TimeSpanNames,
        _ => [],
    };

    private static Value? OfDate(DateTimeOffset date, string name) => name switch
    {
        "year" => Value.Of(date.Year),
        "month" => Value.Of(date.Month),
        "day" => Value.Of(date.Day),
        "day_of_year" => Value.Of(date.DayOfYear),
        "hour" => Value.Of(date.Hour),
        "minute" => Value.Of(date.Minute),
        "second" => Value.Of(date.Second),
        "millisecond" => Value.Of(date.Millisecond),
        _ => null,
    };

    private static Value? OfTimeSpan(TimeSpan span, string name) => name switch
    {
        "days" => Value.Of(span.Days),
        "hours" => Value.Of(span.Hours),
        "minutes" => Value.Of(span.Minutes),
        "seconds" => Value.Of(span.Seconds),
        "milliseconds" => Value.Of(span.Milliseconds),
        "total_days" => Value.Of(span.TotalDays),
        "total_hours" => Value.Of(span.TotalHours),
        "total_minutes" => Value.Of(span.TotalMinutes),
        "total_seconds" => Value.Of(span.TotalSeconds),
        "total_milliseconds" => Value.Of(span.TotalMilliseconds),
        _ => null,
    };
}
