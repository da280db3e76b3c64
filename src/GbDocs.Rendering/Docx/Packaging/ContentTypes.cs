namespace GbDocs.Rendering.Docx.Packaging;

/// <summary>Media types of parts (ECMA-376, part 1, 11.3 and 15.2).</summary>
internal static class ContentTypes
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    public const string Relationships = "application/vnd.openxmlformats-package.relationships+xml";
    public const string Document = Word + "document.main+xml";
    public const string Styles = Word + "styles+xml";
    public const string Numbering = Word + "numbering+xml";
    public const string Settings = Word + "settings+xml";
    public const string FontTable = Word + "fontTable+xml";
    public const string Footnotes = Word + "footnotes+xml";
    public const string Endnotes = Word + "endnotes+xml";
    public const string Header = Word + "header+xml";
    public const string Footer = Word + "footer+xml";
    public const string Theme = "application/vnd.openxmlformats-officedocument.theme+xml";
    public const string CoreProperties = "application/vnd.openxmlformats-package.core-properties+xml";
    public const string ExtendedProperties = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
    public const string CustomProperties = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
    public const string CustomXmlProperties = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
    public const string Chart = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    public const string Workbook = Sheet + "sheet.main+xml";
    public const string Worksheet = Sheet + "worksheet+xml";
    public const string WorkbookPackage = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public const string Xml = "application/xml";
    public const string Png = "image/png";
    public const string Jpeg = "image/jpeg";
}
