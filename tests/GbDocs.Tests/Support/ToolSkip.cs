namespace GbDocs.Tests.Support;

/// <summary>Says why a test that needs foreign tools cannot run.</summary>
internal static class ToolSkip
{
    /// <summary>The reason to skip, or null to run.</summary>
    public static string? ReasonFor(IEnumerable<string> tools)
    {
        var missing = tools.Where(tool => ForeignTool.Find(tool) is null).ToList();
        return missing.Count == 0 || ForeignTool.AreRequired ? null : $"Not installed: {string.Join(", ", missing)}.";
    }
}
