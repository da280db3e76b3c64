namespace GbDocs.Cli;

/// <summary>One run of the tool.</summary>
/// <param name="Environment">What it sees of the machine.</param>
/// <param name="Cancellation">Asks it to stop.</param>
internal sealed record RunContext(ToolEnvironment Environment, CancellationToken Cancellation);
