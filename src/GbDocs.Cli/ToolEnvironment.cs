using GbDocs.Cli.Output;

namespace GbDocs.Cli;

/// <summary>All that the tool sees of the machine besides files.</summary>
/// <param name="Output">Where what was asked for is printed.</param>
/// <param name="Error">Where diagnostics are printed.</param>
/// <param name="WorkingFolder">Full path of the folder that relative paths start from.</param>
/// <param name="Variable">Values of environment variables; null for those not set.</param>
internal sealed record ToolEnvironment(TextWriter Output, TextWriter Error, string WorkingFolder, Func<string, string?> Variable)
{
    /// <summary>Colours of the error writer.</summary>
    public Palette Palette { get; init; } = Palette.Plain;
}
