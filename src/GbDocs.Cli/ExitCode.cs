namespace GbDocs.Cli;

/// <summary>What the tool tells whoever called it.</summary>
internal static class ExitCode
{
    /// <summary>All that was asked for is done.</summary>
    public const int Done = 0;

    /// <summary>The content has errors, or what is checked is not as it should be.</summary>
    public const int ContentErrors = 1;

    /// <summary>The command, an option or an environment variable was misused; nothing was done.</summary>
    public const int Misused = 2;

    /// <summary>A fault of the tool or of the machine: a bug, a full disk, an output that is locked.</summary>
    public const int Fault = 3;

    /// <summary>Stopped by Ctrl-C (128 + SIGINT).</summary>
    public const int Interrupted = 130;

    /// <summary>Stopped by SIGTERM (128 + SIGTERM).</summary>
    public const int Terminated = 143;
}
