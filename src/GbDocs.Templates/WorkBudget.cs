namespace GbDocs.Templates;

/// <summary>The one counter of a render, charged by every statement, operator and built-in; it only ever goes up.</summary>
public sealed class WorkBudget
{
    /// <summary>The work of one step of evaluation.</summary>
    internal const int Step = 10;

    private const int PerCharacter = 2;
    private const int PerItem = 32;
    private const long ClockInterval = 200_000;

    private readonly RenderLimits limits;
    private readonly TimeProvider? clock;
    private readonly CancellationToken cancellation;
    private readonly long begin;
    private long used;
    private long nextLook = ClockInterval;

    internal WorkBudget(RenderContext context)
    {
        limits = context.Limits;
        clock = context.Clock;
        cancellation = context.Cancellation;
        begin = clock?.GetTimestamp() ?? 0;
    }

    /// <summary>The units of work done so far.</summary>
    public long Used => used;

    /// <summary>Charges work before it is done; ends the render where the budget does not hold it.</summary>
    /// <param name="units">Units of work, 0 or more.</param>
    public void Charge(long units)
    {
        if (units > limits.Work - used)
            throw new RenderAbortedException(RenderDiagnostics.TooMuchWork, limits.Work.ToString(System.Globalization.CultureInfo.InvariantCulture));
        used += units;
        if (used >= nextLook)
            Look();
    }

    /// <summary>Charges characters before they are made.</summary>
    public void ChargeText(long characters) => Charge(SaturatedProduct(characters, PerCharacter));

    /// <summary>Charges items of a list before they are made.</summary>
    public void ChargeItems(long items) => Charge(SaturatedProduct(items, PerItem));

    private static long SaturatedProduct(long count, int unit) =>
        count > long.MaxValue / unit ? long.MaxValue : Math.Max(0, count) * unit;

    private void Look()
    {
        nextLook = used + ClockInterval;
        cancellation.ThrowIfCancellationRequested();
        if (clock is not null && clock.GetElapsedTime(begin) > limits.Time)
            throw new RenderAbortedException(RenderDiagnostics.TooMuchTime, limits.Time.TotalSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
