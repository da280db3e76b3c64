namespace GbDocs.Tests.Support;

/// <summary>A text is not the accepted one.</summary>
internal sealed class SnapshotException(string message) : Exception(message);
