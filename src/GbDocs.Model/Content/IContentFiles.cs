using System.Collections.Immutable;
using GbDocs.Model.Sources;

namespace GbDocs.Model.Content;

/// <summary>
/// The only door to files. Paths are relative to a declared root (content or templates), with <c>/</c> between their parts;
/// a path that would leave its root, or that names what no root holds, is answered as if nothing were there.
/// What was read is remembered, for the manifest.
/// </summary>
public interface IContentFiles
{
    /// <summary>Whether a file is there.</summary>
    bool Exists(string path);

    /// <summary>The text of a UTF-8 file, without a byte order mark; null where there is no such file.</summary>
    /// <exception cref="UnreadableFileException">The file is too large, or its bytes are not UTF-8 text.</exception>
    SourceText? ReadText(string path);

    /// <summary>The bytes of a file; null where there is no such file.</summary>
    /// <exception cref="UnreadableFileException">The file is too large.</exception>
    ReadOnlyMemory<byte>? ReadBytes(string path);

    /// <summary>The paths of the files directly in a folder, in ordinal order; empty where there is no such folder.</summary>
    ImmutableArray<string> Files(string folder);

    /// <summary>The paths of the folders directly in a folder, in ordinal order; empty where there is no such folder.</summary>
    ImmutableArray<string> Folders(string folder);

    /// <summary>The paths read so far, each once, in ordinal order.</summary>
    ImmutableArray<string> Read { get; }
}
