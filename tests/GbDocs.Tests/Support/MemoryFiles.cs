using System.Collections.Immutable;
using System.Text;
using GbDocs.Model.Content;
using GbDocs.Model.Sources;

namespace GbDocs.Tests.Support;

/// <summary>Content files that a test writes down.</summary>
internal sealed class MemoryFiles : IContentFiles
{
    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);
    private readonly SortedSet<string> read = new(StringComparer.Ordinal);

    public ImmutableArray<string> Read => [.. read];

    /// <summary>Adds a text file.</summary>
    public MemoryFiles With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Adds a file.</summary>
    public MemoryFiles With(string path, byte[] bytes)
    {
        files[path] = bytes;
        return this;
    }

    public bool Exists(string path) => files.ContainsKey(path);

    public SourceText? ReadText(string path)
    {
        if (!files.TryGetValue(path, out var bytes))
            return null;
        read.Add(path);
        try
        {
            return new SourceText(path, new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            throw new UnreadableFileException("it is not UTF-8 text.");
        }
    }

    public ReadOnlyMemory<byte>? ReadBytes(string path)
    {
        if (!files.TryGetValue(path, out var bytes))
            return null;
        read.Add(path);
        return bytes;
    }

    public ImmutableArray<string> Files(string folder) =>
        [.. files.Keys.Where(f => FolderOf(f) == folder)];

    public ImmutableArray<string> Folders(string folder)
    {
        var prefix = folder.Length == 0 ? string.Empty : folder + "/";
        var below = files.Keys.Where(f => f.StartsWith(prefix, StringComparison.Ordinal) && f.IndexOf('/', prefix.Length) >= 0);
        return [.. below.Select(f => f[..f.IndexOf('/', prefix.Length)]).Distinct()];
    }

    private static string FolderOf(string path) => path.LastIndexOf('/') is var slash and >= 0 ? path[..slash] : string.Empty;
}
