using GbDocs.Rendering.Docx.Markup;

namespace GbDocs.Rendering.Docx.Packaging;

/// <summary>A file in the package, and what it points to.</summary>
/// <param name="path">Its path from the package's root: <c>word/document.xml</c>.</param>
/// <param name="contentType">Its media type.</param>
internal sealed class Part(string path, string contentType)
{
    private readonly List<Relationship> relationships = [];
    private readonly Dictionary<string, string> links = new(StringComparer.Ordinal);

    public string Path { get; } = path;

    public string ContentType { get; } = contentType;

    /// <summary>Its text, where it is XML.</summary>
    public XmlText Xml { get; } = new();

    /// <summary>Its bytes, where it is not XML.</summary>
    public ReadOnlyMemory<byte>? Bytes { get; init; }

    public ReadOnlyMemory<byte> Content => Bytes ?? Xml.Content;

    public IReadOnlyList<Relationship> Relationships => relationships;

    /// <summary>Points to another part under a name.</summary>
    public string Relate(string id, string type, Part target)
    {
        if (relationships.All(r => r.Id != id))
            relationships.Add(new Relationship(id, type, "/" + target.Path, IsExternal: false));
        return id;
    }

    /// <summary>Points to an address; gives the arrow's name, the same for the same address.</summary>
    public string Link(string url)
    {
        if (links.TryGetValue(url, out var known))
            return known;
        var id = $"rIdLink{links.Count + 1}";
        relationships.Add(new Relationship(id, RelationshipTypes.Hyperlink, url, IsExternal: true));
        return links[url] = id;
    }
}
