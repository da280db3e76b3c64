namespace GbDocs.Cli.Publication;

/// <summary>Lets one publication in at a time, so that a process that is asked to stop can wait for the last and end between two.</summary>
internal sealed class PublicationGate
{
    private readonly Lock turn = new();

    /// <summary>Waits for the turn; it ends with the scope.</summary>
    public Turn Enter()
    {
        turn.Enter();
        return new Turn(turn);
    }

    /// <summary>Takes the turn and keeps it.</summary>
    /// <param name="longest">How long to wait for the one who has it.</param>
    public void Close(TimeSpan longest) => turn.TryEnter(longest);

    /// <summary>A turn that is being used.</summary>
    internal readonly struct Turn(Lock held) : IDisposable
    {
        /// <inheritdoc/>
        public void Dispose() => held.Exit();
    }
}
