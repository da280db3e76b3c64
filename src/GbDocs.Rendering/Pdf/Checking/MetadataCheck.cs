using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Checking;

/// <summary>The XMP packet, and that it says what the information dictionary says (PDF/UA-1 5, 7.1; PDF/A-2 6.6).</summary>
internal static class MetadataCheck
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Archive = "http://www.aiim.org/pdfa/ns/id/";
    private static readonly XNamespace Access = "http://www.aiim.org/pdfua/ns/id/";
    private static readonly XNamespace Core = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Basic = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace Adobe = "http://ns.adobe.com/pdf/1.3/";
    private static readonly XNamespace Schema = "http://www.aiim.org/pdfa/ns/schema#";

    private static readonly XNamespace[] KnownSchemas = [Archive, Core, Basic, Adobe, "http://ns.adobe.com/xap/1.0/mm/", "http://www.aiim.org/pdfa/ns/extension/"];

    public static void Check(Inspection inspection)
    {
        if (inspection.File.Resolve(inspection.File.Catalog["Metadata"]) is not PdfStream stream)
        {
            inspection.Report("UA1 7.1-8", "The file has no metadata.");
            inspection.Report("A2 6.6.2.1-1", "The file has no metadata.");
            return;
        }
        if (Parse(stream, inspection) is not { } packet)
            return;
        CheckMarks(packet, inspection);
        CheckSchemas(packet, inspection);
        inspection.Require(List(packet, Core + "title").Any(title => title.Length > 0), "UA1 7.1-9", "The metadata have no title.");
        CheckAgreement(packet, inspection);
    }

    private static XElement? Parse(PdfStream stream, Inspection inspection)
    {
        var text = Encoding.UTF8.GetString(PdfStrings.Decode(stream));
        var head = text[..Math.Max(0, text.IndexOf("?>", StringComparison.Ordinal))];
        inspection.Require(head.StartsWith("<?xpacket ", StringComparison.Ordinal) && !text.Contains('\uFFFD', StringComparison.Ordinal), "A2 6.6.2.1-5", "The metadata are no packet of UTF-8.");
        inspection.Require(!head.Contains("bytes=", StringComparison.Ordinal), "A2 6.6.2.1-2", "The packet states its size.");
        inspection.Require(!head.Contains("encoding=", StringComparison.Ordinal), "A2 6.6.2.1-3", "The packet states its encoding.");
        try
        {
            return XDocument.Parse(text).Root;
        }
        catch (XmlException)
        {
            inspection.Report("A2 6.6.2.1-4", "The metadata are not well formed.");
            return null;
        }
    }

    private static void CheckMarks(XElement packet, Inspection inspection)
    {
        var part = Value(packet, Archive + "part");
        inspection.Require(part is not null, "A2 6.6.4-1", "The file does not say that it is PDF/A.");
        inspection.Require(part is "2" or "3", "A2 6.6.4-2", "The part of PDF/A is not 2 or 3.");
        inspection.Require(Value(packet, Archive + "conformance") == "A", "A2 6.6.4-3", "The level of PDF/A is not A.");
        if (int.TryParse(part, CultureInfo.InvariantCulture, out var number))
            inspection.ArchivePart = number;
        var access = Value(packet, Access + "part");
        inspection.Require(access is not null, "UA1 5-1", "The file does not say that it is PDF/UA.");
        inspection.Require(access is null or "1", "UA1 5-2", "The part of PDF/UA is not 1.");
        foreach (var (space, prefix, rule) in new[] { (Archive, "pdfaid", "A2 6.6.4-4"), (Access, "pdfuaid", "UA1 5-3") })
        {
            foreach (var element in packet.Descendants().Where(element => element.Name.Namespace == space))
                inspection.Require(element.GetPrefixOfNamespace(space) == prefix, rule, $"The prefix of {element.Name.LocalName} is not {prefix}.");
        }
    }

    // 6.6.2.3: what is neither predefined nor described by an extension schema may not be used.
    private static void CheckSchemas(XElement packet, Inspection inspection)
    {
        var described = packet.Descendants(Schema + "namespaceURI").Select(element => element.Value).ToArray();
        foreach (var property in packet.Descendants(Rdf + "Description").SelectMany(description => description.Elements()))
        {
            var space = property.Name.Namespace;
            inspection.Require(KnownSchemas.Contains(space) || described.Contains(space.NamespaceName), "A2 6.6.2.3.1-1", $"The property {property.Name} is not described.");
        }
        foreach (var schema in packet.Descendants(Rdf + "li").Where(item => item.Element(Schema + "namespaceURI") is not null))
        {
            var isWhole = schema.Element(Schema + "schema") is not null && schema.Element(Schema + "prefix") is not null && schema.Element(Schema + "property") is not null;
            inspection.Require(isWhole, "A2 6.6.2.3.3-2", "An extension schema is not whole.");
            var properties = schema.Descendants().Where(element => element.Name.NamespaceName == "http://www.aiim.org/pdfa/ns/property#").ToLookup(element => element.Name.LocalName, element => element.Value);
            inspection.Require(properties.Contains("name") && properties.Contains("description"), "A2 6.6.2.3.3-7", "A property of an extension schema has no name or description.");
            inspection.Require(properties.Contains("valueType"), "A2 6.6.2.3.3-8", "A property of an extension schema has no type.");
            inspection.Require(properties["category"].All(value => value is "internal" or "external") && properties.Contains("category"), "A2 6.6.2.3.3-9", "A property of an extension schema has no category.");
        }
    }

    // 6.6.3: what both places say must be the same.
    private static void CheckAgreement(XElement packet, Inspection inspection)
    {
        var file = inspection.File;
        if (file.Dictionary(file.Trailer["Info"]) is not { } information)
            return;
        foreach (var (key, value) in new[]
        {
            ("Title", List(packet, Core + "title").FirstOrDefault()),
            ("Author", string.Join(", ", List(packet, Core + "creator")) is { Length: > 0 } names ? names : null),
            ("Subject", List(packet, Core + "description").FirstOrDefault()),
            ("Keywords", Value(packet, Adobe + "Keywords")),
            ("Producer", Value(packet, Adobe + "Producer")),
            ("Creator", Value(packet, Basic + "CreatorTool")),
            ("CreationDate", Date(Value(packet, Basic + "CreateDate"))),
            ("ModDate", Date(Value(packet, Basic + "ModifyDate"))),
        })
        {
            if (information[key] is not null)
                inspection.Require(file.Text(information[key]) == value, "A2 6.6.3", $"{key} is not the same in both places.");
        }
    }

    private static string? Date(string? iso) =>
        iso is null ? null : "D:" + string.Concat(iso.Where(char.IsAsciiDigit)) + "Z";

    private static string? Value(XElement packet, XName name) => packet.Descendants(name).FirstOrDefault()?.Value;

    private static IEnumerable<string> List(XElement packet, XName name) => packet.Descendants(name).Descendants(Rdf + "li").Select(item => item.Value);
}
