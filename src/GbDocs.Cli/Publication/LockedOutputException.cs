namespace GbDocs.Cli.Publication;

/// <summary>An output could not be put in the place of the old one.</summary>
/// <param name="keptAt">Where the new one was left instead, a full path.</param>
/// <param name="cause">What the system said.</param>
internal sealed class LockedOutputException(string keptAt, IOException cause) : IOException(cause.Message, cause)
{
    /// <summary>Where the new one was left instead, a full path.</summary>
    public string KeptAt { get; } = keptAt;
}
