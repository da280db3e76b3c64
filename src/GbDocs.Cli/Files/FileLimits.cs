namespace GbDocs.Cli.Files;

/// <summary>How large a file of content may be.</summary>
/// <param name="Text">Longest text, in bytes.</param>
/// <param name="Binary">Longest picture or font, in bytes.</param>
internal sealed record FileLimits(int Text, int Binary)
{
    /// <summary>64 MiB each: some 10,000 printed pages.</summary>
    public static FileLimits Default { get; } = new(64 << 20, 64 << 20);
}
