using GbDocs.Cli.Publication;

namespace GbDocs.Cli.Building;

/// <summary>The moment that the environment gives for a build.</summary>
internal static class BuildMoment
{
    /// <summary>What <c>SOURCE_DATE_EPOCH</c> says; null where it is not set.</summary>
    /// <exception cref="MisuseException">It is malformed.</exception>
    public static DateTimeOffset? From(ToolEnvironment environment)
    {
        var value = environment.Variable(SourceDateEpoch.Variable);
        return SourceDateEpoch.TryParse(value, out var moment)
            ? moment
            : throw new MisuseException($"{SourceDateEpoch.Variable} is “{value}”; it must be a whole number of seconds since 1970.");
    }
}
