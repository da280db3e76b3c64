namespace GbDocs.Rendering;

/// <summary>A finished file.</summary>
/// <param name="Name">Its name without folders: <c>pol-8.pdf</c>.</param>
/// <param name="Content">Its bytes.</param>
public sealed record RenderedFile(string Name, ReadOnlyMemory<byte> Content);
