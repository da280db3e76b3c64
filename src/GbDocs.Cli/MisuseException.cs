namespace GbDocs.Cli;

/// <summary>The command cannot be carried out as it was given; the message says why to the person who typed it.</summary>
internal sealed class MisuseException(string message) : Exception(message);
