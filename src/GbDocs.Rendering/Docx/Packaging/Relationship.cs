namespace GbDocs.Rendering.Docx.Packaging;

/// <summary>A named arrow from a part to another part or to an address (ECMA-376, part 2, 9.3).</summary>
/// <param name="Id">Its name in the part that it starts from.</param>
/// <param name="Type">What it means: a URI.</param>
/// <param name="Target">A path relative to the part, or an address.</param>
/// <param name="IsExternal">Whether the target lies outside the package.</param>
internal sealed record Relationship(string Id, string Type, string Target, bool IsExternal);
