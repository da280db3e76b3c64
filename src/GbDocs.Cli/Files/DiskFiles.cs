using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using GbDocs.Model.Content;
using GbDocs.Model.Sources;

namespace GbDocs.Cli.Files;

/// <summary>
/// The files under one folder of the disk. Nothing outside that folder can be reached, not by the spelling of a path
/// (<see cref="ContentPath"/>) and not by a link in any of its parts. For one thread.
/// </summary>
internal sealed class DiskFiles : IContentFiles
{
    private readonly string root;
    private readonly FileLimits limits;
    private readonly SortedDictionary<string, FileRead> reads = new(StringComparer.Ordinal);
    private readonly ConditionalWeakTable<SourceText, object?> texts = [];

    /// <param name="root">The folder; it need not exist.</param>
    /// <param name="limits">How large files may be; <see cref="FileLimits.Default"/> where not given.</param>
    public DiskFiles(string root, FileLimits? limits = null)
    {
        var full = Path.GetFullPath(root);
        this.root = RealPath.Of(full) ?? full;
        this.limits = limits ?? FileLimits.Default;
    }

    /// <inheritdoc/>
    public ImmutableArray<string> Read => [.. reads.Keys];

    /// <summary>What was read, with its hash, in ordinal order of the paths.</summary>
    public ImmutableArray<FileRead> Reads => [.. reads.Values];

    /// <inheritdoc/>
    public bool Exists(string path) => File.Exists(FullPathOf(path));

    /// <inheritdoc/>
    public SourceText? ReadText(string path)
    {
        if (ReadBytes(path, limits.Text) is not { } bytes)
            return null;
        var text = Utf8Text.Decode(ContentPath.Canonical(path)!, bytes.Span);
        texts.Add(text, null);
        return text;
    }

    /// <inheritdoc/>
    public ReadOnlyMemory<byte>? ReadBytes(string path) => ReadBytes(path, limits.Binary);

    /// <inheritdoc/>
    public ImmutableArray<string> Files(string folder) => Entries(folder, Directory.EnumerateFiles);

    /// <inheritdoc/>
    public ImmutableArray<string> Folders(string folder) => Entries(folder, Directory.EnumerateDirectories);

    /// <summary>Whether a text is one that was read from here.</summary>
    public bool Gave(SourceText text) => texts.TryGetValue(text, out _);

    /// <summary>Whether a file of this path was read from here.</summary>
    public bool HasRead(string path) => reads.ContainsKey(path);

    private ReadOnlyMemory<byte>? ReadBytes(string path, int limit)
    {
        if (FullPathOf(path) is not { } full || !File.Exists(full))
            return null;
        var canonical = ContentPath.Canonical(path)!;
        try
        {
            if (ContentOf(full, canonical, limit) is not { } content)
                return null;
            reads[canonical] = new FileRead(canonical, content.Length, Convert.ToHexStringLower(SHA256.HashData(content.Span)));
            return content;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableFileException($"“{canonical}” is there but cannot be opened.", fault);
        }
    }

    private ReadOnlyMemory<byte>? ContentOf(string full, string canonical, int limit)
    {
        using var stream = new FileStream(full, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        // A link may have been put in the place of the file since it was checked: what was opened counts.
        if (!RealPath.IsWithin(OpenedPath.Of(stream), root))
            return null;
        if (stream.Length > limit)
            throw new UnreadableFileException($"“{canonical}” is larger than {limit} bytes.");
        var bytes = new byte[stream.Length];
        var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return bytes.AsMemory(0, length);
    }

    private ImmutableArray<string> Entries(string folder, Func<string, IEnumerable<string>> enumerate)
    {
        if (FullPathOf(folder) is not { } full || !Directory.Exists(full))
            return [];
        var prefix = ContentPath.Canonical(folder) is { Length: > 0 } canonical ? canonical + "/" : string.Empty;
        return [.. enumerate(full)
            .Select(entry => prefix + Path.GetFileName(entry))
            .Where(path => FullPathOf(path) is not null)
            .Order(StringComparer.Ordinal)];
    }

    // The path on the disk, or null where it may not be reached.
    private string? FullPathOf(string path)
    {
        if (ContentPath.Canonical(path) is not { } canonical)
            return null;
        var real = RealPath.Of(Path.Combine(root, canonical.Replace('/', Path.DirectorySeparatorChar)));
        return real is not null && RealPath.IsWithin(real, root) ? real : null;
    }
}
