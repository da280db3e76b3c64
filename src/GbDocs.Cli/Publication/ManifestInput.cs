using GbDocs.Cli.Files;

namespace GbDocs.Cli.Publication;

/// <summary>A file that went into an output.</summary>
/// <param name="Root">Which root it lies under: <c>content</c> or <c>templates</c>.</param>
/// <param name="File">Its path in that root, its size and hash.</param>
internal sealed record ManifestInput(string Root, FileRead File);
