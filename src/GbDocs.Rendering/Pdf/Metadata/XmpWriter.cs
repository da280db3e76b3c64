using System.Globalization;
using System.Text;
using System.Xml;
using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Metadata;

/// <summary>Facts → the XMP packet (ISO 16684-1), with the marks of PDF/A and PDF/UA.</summary>
internal static class XmpWriter
{
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private const string Extension = "http://www.aiim.org/pdfa/ns/extension/";
    private const string Schema = "http://www.aiim.org/pdfa/ns/schema#";
    private const string Property = "http://www.aiim.org/pdfa/ns/property#";
    private const string UniversalAccess = "http://www.aiim.org/pdfua/ns/id/";

    // "W5M0MpCehiHzreSzNTczkc9d" is the mark by which programs find a packet in any file (ISO 16684-1, 7.3.2).
    private const string Head = "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n";
    private const string Foot = "\n<?xpacket end=\"r\"?>";

    /// <summary>The metadata stream, not compressed, so that programs that know nothing of PDF can read it.</summary>
    public static PdfStream Write(DocumentFacts facts)
    {
        var text = new StringBuilder(Head);
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, Indent = true, IndentChars = " ", NewLineChars = "\n" }))
            WritePacket(xml, facts);
        var dictionary = new PdfDictionary { ["Type"] = new PdfName("Metadata"), ["Subtype"] = new PdfName("XML") };
        return new PdfStream(dictionary, Encoding.UTF8.GetBytes(text.Append(Foot).ToString()));
    }

    private static void WritePacket(XmlWriter xml, DocumentFacts facts)
    {
        xml.WriteStartElement("x", "xmpmeta", "adobe:ns:meta/");
        xml.WriteStartElement("rdf", "RDF", Rdf);
        WriteMarks(xml, facts);
        WriteDublinCore(xml, facts);
        WriteOthers(xml, facts);
        WriteExtension(xml);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteMarks(XmlWriter xml, DocumentFacts facts)
    {
        Begin(xml, "pdfaid", "http://www.aiim.org/pdfa/ns/id/");
        xml.WriteElementString("pdfaid", "part", null, facts.ArchivePart.ToString(CultureInfo.InvariantCulture));
        xml.WriteElementString("pdfaid", "conformance", null, "A");
        xml.WriteEndElement();
        Begin(xml, "pdfuaid", UniversalAccess);
        xml.WriteElementString("pdfuaid", "part", null, "1");
        xml.WriteEndElement();
    }

    private static void WriteDublinCore(XmlWriter xml, DocumentFacts facts)
    {
        Begin(xml, "dc", "http://purl.org/dc/elements/1.1/");
        xml.WriteElementString("dc", "format", null, "application/pdf");
        WriteList(xml, "title", "Alt", facts.Title);
        WriteList(xml, "creator", "Seq", facts.Author);
        WriteList(xml, "description", "Alt", facts.Subject);
        WriteList(xml, "language", "Bag", facts.Language);
        if (facts.Symbol.Length > 0)
            xml.WriteElementString("dc", "identifier", null, facts.Symbol);
        xml.WriteEndElement();
    }

    private static void WriteOthers(XmlWriter xml, DocumentFacts facts)
    {
        Begin(xml, "pdf", "http://ns.adobe.com/pdf/1.3/");
        xml.WriteElementString("pdf", "Producer", null, DocumentFacts.Producer);
        if (facts.Symbol.Length > 0)
            xml.WriteElementString("pdf", "Keywords", null, facts.Symbol);
        xml.WriteEndElement();
        Begin(xml, "xmp", "http://ns.adobe.com/xap/1.0/");
        xml.WriteElementString("xmp", "CreatorTool", null, DocumentFacts.Producer);
        if (facts.XmpTime is { } time)
        {
            xml.WriteElementString("xmp", "CreateDate", null, time);
            xml.WriteElementString("xmp", "ModifyDate", null, time);
        }
        xml.WriteEndElement();
        if (facts.Revision.Length == 0)
            return;
        Begin(xml, "xmpMM", "http://ns.adobe.com/xap/1.0/mm/");
        xml.WriteElementString("xmpMM", "VersionID", null, facts.Revision);
        xml.WriteEndElement();
    }

    // PDF/A knows no pdfuaid; a schema that it does not know must be described (PDF/A-2 6.6.2.3).
    private static void WriteExtension(XmlWriter xml)
    {
        Begin(xml, "pdfaExtension", Extension);
        BeginItem(xml, "pdfaExtension", "schemas", "Bag");
        xml.WriteElementString("pdfaSchema", "schema", Schema, "PDF/UA Universal Accessibility Schema");
        xml.WriteElementString("pdfaSchema", "namespaceURI", Schema, UniversalAccess);
        xml.WriteElementString("pdfaSchema", "prefix", Schema, "pdfuaid");
        BeginItem(xml, "pdfaSchema", "property", "Seq", Schema);
        xml.WriteElementString("pdfaProperty", "name", Property, "part");
        xml.WriteElementString("pdfaProperty", "valueType", Property, "Integer");
        xml.WriteElementString("pdfaProperty", "category", Property, "internal");
        xml.WriteElementString("pdfaProperty", "description", Property, "Part of ISO 14289 to which the file conforms");
        for (var open = 0; open < 7; open++)
            xml.WriteEndElement();
    }

    private static void Begin(XmlWriter xml, string prefix, string space)
    {
        xml.WriteStartElement("rdf", "Description", Rdf);
        xml.WriteAttributeString("rdf", "about", Rdf, string.Empty);
        xml.WriteAttributeString("xmlns", prefix, null, space);
    }

    private static void BeginItem(XmlWriter xml, string prefix, string name, string list, string? space = null)
    {
        xml.WriteStartElement(prefix, name, space);
        xml.WriteStartElement("rdf", list, Rdf);
        xml.WriteStartElement("rdf", "li", Rdf);
        xml.WriteAttributeString("rdf", "parseType", Rdf, "Resource");
    }

    private static void WriteList(XmlWriter xml, string name, string list, string value)
    {
        if (value.Length == 0)
            return;
        xml.WriteStartElement("dc", name, null);
        xml.WriteStartElement("rdf", list, Rdf);
        xml.WriteStartElement("rdf", "li", Rdf);
        if (string.Equals(list, "Alt", StringComparison.Ordinal))
            xml.WriteAttributeString("xml", "lang", null, "x-default");
        xml.WriteString(value);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
