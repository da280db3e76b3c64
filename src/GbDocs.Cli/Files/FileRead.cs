namespace GbDocs.Cli.Files;

/// <summary>One file that went into an output.</summary>
/// <param name="Path">Path relative to its root, with <c>/</c> between its parts.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Sha256">SHA-256 of the bytes that were read, in lower-case hexadecimal digits.</param>
internal sealed record FileRead(string Path, long Length, string Sha256);
