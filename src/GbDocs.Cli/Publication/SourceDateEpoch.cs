using System.Globalization;

namespace GbDocs.Cli.Publication;

/// <summary>
/// The moment that builders give in <c>SOURCE_DATE_EPOCH</c> (specification 1.1, reproducible-builds.org): whole seconds since 1970, UTC.
/// </summary>
internal static class SourceDateEpoch
{
    /// <summary>Name of the variable.</summary>
    public const string Variable = "SOURCE_DATE_EPOCH";

    // 9999-12-31T23:59:59Z, the last second that dates in outputs can say.
    private const long Last = 253_402_300_799;

    /// <summary>Takes a value apart.</summary>
    /// <param name="value">What the variable holds; null where it is not set.</param>
    /// <param name="moment">The moment; null where none is given.</param>
    /// <returns>False where the value is malformed; then the build must not run.</returns>
    public static bool TryParse(string? value, out DateTimeOffset? moment)
    {
        moment = null;
        if (value is null)
            return true;
        if (!long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || seconds > Last)
            return false;
        moment = DateTimeOffset.FromUnixTimeSeconds(seconds);
        return true;
    }
}
