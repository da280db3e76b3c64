using System.Runtime.InteropServices;

namespace GbDocs.Cli;

/// <summary>Hears Ctrl-C and the request to end, so that work stops between two steps and not within one.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration[] registrations;

    /// <summary>Begins to listen.</summary>
    public Interruption() => registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Stop(signal, ExitCode.Interrupted)),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Stop(signal, ExitCode.Terminated)),
    ];

    /// <summary>Asks for an end.</summary>
    public CancellationToken Token => source.Token;

    /// <summary>The exit code for what was heard first.</summary>
    public int Code { get; private set; } = ExitCode.Done;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var registration in registrations)
            registration.Dispose();
        source.Dispose();
    }

    private void Stop(PosixSignalContext signal, int code)
    {
        // The first is heeded in good order; a second one ends the process as the system does it.
        if (source.IsCancellationRequested)
            return;
        signal.Cancel = true;
        Code = code;
        source.Cancel();
    }
}
