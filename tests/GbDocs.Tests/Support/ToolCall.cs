namespace GbDocs.Tests.Support;

/// <summary>One run of a program.</summary>
/// <param name="Name">Its name on the search path, or a full path.</param>
/// <param name="Arguments">Arguments, each passed whole; no shell is between.</param>
internal sealed record ToolCall(string Name, params string[] Arguments)
{
    /// <summary>Text for its standard input.</summary>
    public string Input { get; init; } = string.Empty;

    /// <summary>Folder to run in; that of the tests where none is given.</summary>
    public string? WorkingDirectory { get; init; }

    /// <summary>Variables to set, or with null to remove.</summary>
    public IReadOnlyDictionary<string, string?>? Environment { get; init; }

    /// <summary>Longest time; <see cref="ForeignTool.DefaultTimeout"/> where none is given.</summary>
    public TimeSpan? Timeout { get; init; }
}
