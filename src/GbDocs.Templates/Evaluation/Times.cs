using GbDocs.Model.Sources;

namespace GbDocs.Templates.Evaluation;

/// <summary>Sums of dates and time spans; one beyond the calendar (years 1 to 9999) is a fault of the template.</summary>
internal static class Times
{
    public static DateTimeOffset Add(DateTimeOffset date, TimeSpan span, SourceSpan place) =>
        Within(place, () => date.Add(span));

    public static TimeSpan Add(TimeSpan first, TimeSpan second, SourceSpan place) =>
        Within(place, () => first.Add(second));

    public static TimeSpan Negate(TimeSpan span, SourceSpan place) =>
        Within(place, () => span.Negate());

    /// <summary>Computes with the calendar; what lies beyond it is a fault at the place.</summary>
    public static T Within<T>(SourceSpan place, Func<T> compute)
    {
        try
        {
            return compute();
        }
        catch (Exception exception) when (exception is ArgumentException or OverflowException)
        {
            throw new TemplateFaultException(RenderDiagnostics.OutOfRange, place, "The date or time");
        }
    }
}
