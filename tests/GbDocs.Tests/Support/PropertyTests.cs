using FsCheck;

namespace GbDocs.Tests.Support;

/// <summary>How many cases a property test tries: what <c>GBDOCS_PROPERTY_CASES</c> says, or few enough for every run of the tests.</summary>
internal static class PropertyTests
{
    /// <summary>A configuration that throws when the property does not hold.</summary>
    /// <param name="usual">Cases where the variable says nothing.</param>
    public static Config Cases(int usual) =>
        Config.QuickThrowOnFailure.WithMaxTest(int.TryParse(Environment.GetEnvironmentVariable("GBDOCS_PROPERTY_CASES"), out var cases) ? cases : usual);
}
