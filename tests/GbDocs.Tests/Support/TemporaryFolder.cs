namespace GbDocs.Tests.Support;

/// <summary>A folder of a test's own, removed with all it holds when the test ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>Its full path.</summary>
    public string FullPath { get; } = Directory.CreateTempSubdirectory("gbdocs-").FullName;

    /// <summary>A path inside it.</summary>
    public string PathOf(params string[] parts) => Path.Combine([FullPath, .. parts]);

    /// <summary>Writes a UTF-8 file, and the folders above it; gives its full path.</summary>
    public string Write(string path, string text)
    {
        var full = PathOf(path.Split('/'));
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }

    /// <summary>Writes a file of bytes, and the folders above it; gives its full path.</summary>
    public string Write(string path, ReadOnlySpan<byte> bytes)
    {
        var full = PathOf(path.Split('/'));
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return full;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Directory.Exists(FullPath))
            Directory.Delete(FullPath, recursive: true);
    }
}
