namespace GbDocs.Tests.Support;

/// <summary>A theory that programs of other makers judge; see <see cref="ToolFactAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ToolTheoryAttribute : TheoryAttribute
{
    /// <param name="tools">Names of the programs on the search path.</param>
    public ToolTheoryAttribute(params string[] tools) => Skip = ToolSkip.ReasonFor(tools);
}
