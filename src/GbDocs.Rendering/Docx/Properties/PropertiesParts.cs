using System.Globalization;
using GbDocs.Model.Papers;
using GbDocs.Rendering.Docx.Body;
using GbDocs.Rendering.Docx.Packaging;

namespace GbDocs.Rendering.Docx.Properties;

/// <summary>Writes what the file says of itself: core, extended and custom properties, and the store that content controls are bound to.</summary>
internal static class PropertiesParts
{
    // The class of custom properties, the same in every file (ECMA-376, part 1, 22.3.2.2).
    private const string CustomClass = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    /// <summary>Writes the parts.</summary>
    public static void Write(DocxBuild build, Part document)
    {
        var metadata = build.Paper.Metadata;
        WriteCore(build.Package, metadata);
        WriteExtended(build.Package, build.Options.Application);
        PaperProperty[] properties = [.. PropertyNames.All(metadata)];
        if (properties.Length == 0)
            return;
        WriteCustom(build.Package, properties);
        WriteStore(build.Package, document, build.Properties.Stored);
    }

    private static void WriteCore(OfficePackage package, PaperMetadata metadata)
    {
        var part = package.Add("docProps/core.xml", ContentTypes.CoreProperties);
        package.Relate("rIdCore", RelationshipTypes.CoreProperties, part);
        var xml = part.Xml.Start("cp:coreProperties")
            .Attribute("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties")
            .Attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/")
            .Attribute("xmlns:dcterms", "http://purl.org/dc/terms/")
            .Attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        xml.Element("dc:title", metadata.Subtitle.Length > 0 ? $"{metadata.Title}: {metadata.Subtitle}" : metadata.Title);
        if (metadata.Symbol.Length > 0)
            xml.Element("dc:identifier", metadata.Symbol);
        if (metadata.Session.Length > 0)
            xml.Element("dc:subject", metadata.Session);
        if (metadata.Author.Length > 0)
            xml.Element("dc:creator", metadata.Author);
        xml.Element("dc:language", metadata.Language);
        if (metadata.Date is { } date)
        {
            var instant = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
            xml.Start("dcterms:created").Attribute("xsi:type", "dcterms:W3CDTF").Text(instant).End();
            xml.Start("dcterms:modified").Attribute("xsi:type", "dcterms:W3CDTF").Text(instant).End();
        }
        xml.End();
    }

    private static void WriteExtended(OfficePackage package, string application)
    {
        var part = package.Add("docProps/app.xml", ContentTypes.ExtendedProperties);
        package.Relate("rIdApp", RelationshipTypes.ExtendedProperties, part);
        part.Xml.Start("Properties").Attribute("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
            .Element("Application", application).End();
    }

    private static void WriteCustom(OfficePackage package, PaperProperty[] properties)
    {
        var part = package.Add("docProps/custom.xml", ContentTypes.CustomProperties);
        package.Relate("rIdCustom", RelationshipTypes.CustomProperties, part);
        var xml = part.Xml.Start("Properties")
            .Attribute("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties")
            .Attribute("xmlns:vt", "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes");
        for (var i = 0; i < properties.Length; i++)
        {
            // Ids begin at 2: 0 and 1 are reserved.
            xml.Start("property").Attribute("fmtid", CustomClass).Attribute("pid", i + 2).Attribute("name", properties[i].Name);
            xml.Element("vt:lpwstr", properties[i].Value).End();
        }
        xml.End();
    }

    private static void WriteStore(OfficePackage package, Part document, IReadOnlyList<PaperProperty> properties)
    {
        var store = package.Add("customXml/item1.xml", ContentTypes.Xml);
        document.Relate("rIdProperties", RelationshipTypes.CustomXml, store);
        store.Xml.Start("properties").Attribute("xmlns", PropertyNames.Namespace);
        foreach (var property in properties)
            store.Xml.Element(property.Name, property.Value);
        store.Xml.End();
        var about = package.Add("customXml/itemProps1.xml", ContentTypes.CustomXmlProperties);
        store.Relate("rIdProps", RelationshipTypes.CustomXmlProperties, about);
        about.Xml.Start("ds:datastoreItem").Attribute("xmlns:ds", "http://schemas.openxmlformats.org/officeDocument/2006/customXml").Attribute("ds:itemID", PropertyNames.StoreId);
        about.Xml.Start("ds:schemaRefs").Start("ds:schemaRef").Attribute("ds:uri", PropertyNames.Namespace).End().End().End();
    }
}
