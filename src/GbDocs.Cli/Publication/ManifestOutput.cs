using System.Security.Cryptography;
using GbDocs.Rendering;

namespace GbDocs.Cli.Publication;

/// <summary>A file that was built.</summary>
/// <param name="Name">Its name, without folders.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Sha256">SHA-256 of its bytes, in lower-case hexadecimal digits.</param>
internal sealed record ManifestOutput(string Name, long Length, string Sha256)
{
    /// <summary>The entry of a rendered file.</summary>
    public static ManifestOutput Of(RenderedFile file) =>
        new(file.Name, file.Content.Length, Convert.ToHexStringLower(SHA256.HashData(file.Content.Span)));
}
