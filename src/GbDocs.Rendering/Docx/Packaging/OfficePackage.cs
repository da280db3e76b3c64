using GbDocs.Rendering.Docx.Markup;

namespace GbDocs.Rendering.Docx.Packaging;

/// <summary>The parts of a Word file or of a workbook inside it, in the order in which they are written (ECMA-376, part 2).</summary>
internal sealed class OfficePackage
{
    private readonly Part root = new("_rels/.rels", ContentTypes.Relationships);
    private readonly List<Part> parts = [];

    /// <summary>Adds a part of XML.</summary>
    public Part Add(string path, string contentType) => Add(new Part(path, contentType));

    /// <summary>Adds a part of other bytes.</summary>
    public Part Add(string path, string contentType, ReadOnlyMemory<byte> bytes) => Add(new Part(path, contentType) { Bytes = bytes });

    /// <summary>Points from the package itself to a part.</summary>
    public void Relate(string id, string type, Part target) => root.Relate(id, type, target);

    /// <summary>The file: content types first, as Word and mail filters expect, then each part after what it points to is known.</summary>
    public ReadOnlyMemory<byte> ToFile()
    {
        var zip = new ZipWriter();
        zip.Add("[Content_Types].xml", WriteContentTypes().Content.Span);
        zip.Add(root.Path, WriteRelationships(root).Content.Span);
        foreach (var part in parts)
        {
            zip.Add(part.Path, part.Content.Span);
            if (part.Relationships.Count > 0)
                zip.Add(RelationshipsPath(part.Path), WriteRelationships(part).Content.Span);
        }
        return zip.ToFile();
    }

    private Part Add(Part part)
    {
        parts.Add(part);
        return part;
    }

    private XmlText WriteContentTypes()
    {
        var xml = new XmlText();
        xml.Start("Types").Attribute("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
        xml.Start("Default").Attribute("Extension", "rels").Attribute("ContentType", ContentTypes.Relationships).End();
        xml.Start("Default").Attribute("Extension", "xml").Attribute("ContentType", ContentTypes.Xml).End();
        foreach (var part in parts.Where(p => p.ContentType != ContentTypes.Xml))
            xml.Start("Override").Attribute("PartName", "/" + part.Path).Attribute("ContentType", part.ContentType).End();
        xml.End();
        return xml;
    }

    private static XmlText WriteRelationships(Part part)
    {
        var xml = new XmlText();
        xml.Start("Relationships").Attribute("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
        foreach (var relationship in part.Relationships)
        {
            xml.Start("Relationship").Attribute("Id", relationship.Id).Attribute("Type", relationship.Type).Attribute("Target", relationship.Target);
            if (relationship.IsExternal)
                xml.Attribute("TargetMode", "External");
            xml.End();
        }
        xml.End();
        return xml;
    }

    private static string RelationshipsPath(string path)
    {
        var slash = path.LastIndexOf('/');
        return string.Concat(path.AsSpan(0, slash + 1), "_rels/", path.AsSpan(slash + 1), ".rels");
    }
}
