using GbDocs.Model.Diagnostics;

namespace GbDocs.Cli.Output;

/// <summary>Colours of a terminal, or none.</summary>
/// <param name="IsColoured">Whether to paint at all.</param>
internal sealed record Palette(bool IsColoured)
{
    /// <summary>No colours.</summary>
    public static Palette Plain { get; } = new(IsColoured: false);

    /// <summary>
    /// Colours where a terminal shows them and its user has not refused: <c>NO_COLOR</c> with any value (no-color.org), <c>TERM=dumb</c>.
    /// </summary>
    public static Palette For(bool isTerminal, Func<string, string?> variable) => new(
        isTerminal && string.IsNullOrEmpty(variable("NO_COLOR")) && variable("TERM") != "dumb");

    /// <summary>The text in the colour of a severity (ECMA-48, SGR).</summary>
    public string Paint(Severity severity, string text) => IsColoured ? $"\u001B[1;{CodeOf(severity)}m{text}\u001B[0m" : text;

    private static int CodeOf(Severity severity) => severity switch
    {
        Severity.Error => 31,
        Severity.Warning => 33,
        _ => 36,
    };
}
