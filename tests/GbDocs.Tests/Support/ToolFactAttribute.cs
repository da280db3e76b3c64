namespace GbDocs.Tests.Support;

/// <summary>
/// A fact that programs of other makers judge. Where one is missing the test is skipped and says so;
/// with <c>GBDOCS_REQUIRE_TOOLS=1</c> it runs, and fails.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ToolFactAttribute : FactAttribute
{
    /// <param name="tools">Names of the programs on the search path.</param>
    public ToolFactAttribute(params string[] tools) => Skip = ToolSkip.ReasonFor(tools);
}
