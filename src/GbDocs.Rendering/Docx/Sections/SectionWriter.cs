using GbDocs.Model.Measures;
using GbDocs.Model.Styles;
using GbDocs.Rendering.Docx.Body;
using GbDocs.Rendering.Docx.Markup;

namespace GbDocs.Rendering.Docx.Sections;

/// <summary>Writes the properties of sections, in the order of <c>CT_SectPr</c> (ECMA-376, part 1, 17.6.17). Each names all its running heads.</summary>
/// <param name="build">The file.</param>
/// <param name="parts">The running heads.</param>
internal sealed class SectionWriter(DocxBuild build, FurnitureParts parts)
{
    private PageFurniture Furniture => build.Sheet.Furniture;

    /// <summary>Writes the properties of a section.</summary>
    public void Write(XmlText xml, Section section)
    {
        xml.Start("w:sectPr");
        var hasFirst = WriteReferences(xml, section);
        if (section.SaysNotes)
            xml.Start("w:footnotePr").Value("w:numRestart", section.RestartsNotes ? "eachSect" : "continuous").End();
        xml.Value("w:type", section.Start);
        WritePage(xml, section.IsLandscape);
        if (section.IsRoman || section.RestartsPages)
            WriteNumbers(xml, section);
        if (hasFirst)
            xml.Empty("w:titlePg");
        if (build.Paper.Metadata.Direction == Model.Papers.TextDirection.RightToLeft)
            xml.Empty("w:bidi");
        xml.End();
    }

    private bool WriteReferences(XmlText xml, Section section)
    {
        WriteReferences(xml, section, "default", Furniture.Odd);
        if (Furniture.Even is { } even)
            WriteReferences(xml, section, "even", even);
        var first = section.FirstPage switch
        {
            FirstPage.Cover => Furniture.First,
            FirstPage.Opening => Furniture.Opening,
            _ => null,
        };
        if (first is not null)
            WriteReferences(xml, section, "first", first);
        return first is not null;
    }

    private void WriteReferences(XmlText xml, Section section, string type, HeadAndFoot page)
    {
        xml.Start("w:headerReference").Attribute("w:type", type).Attribute("r:id", parts.IdOf(page.Head, isHead: true, section)).End();
        xml.Start("w:footerReference").Attribute("w:type", type).Attribute("r:id", parts.IdOf(page.Foot, isHead: false, section)).End();
    }

    private void WritePage(XmlText xml, bool isLandscape)
    {
        var page = build.Sheet.Page;
        var (width, height) = isLandscape ? (page.Height, page.Width) : (page.Width, page.Height);
        xml.Start("w:pgSz").Twips("w:w", width).Twips("w:h", height);
        if (isLandscape)
            xml.Attribute("w:orient", "landscape");
        xml.End();
        // Turned by a quarter: what was the binding side is the top.
        var (top, right, bottom, left) = isLandscape
            ? (page.Inside, page.Top, page.Outside, page.Bottom)
            : (page.Top, page.Outside, page.Bottom, page.Inside);
        xml.Start("w:pgMar").Twips("w:top", top).Twips("w:right", right).Twips("w:bottom", bottom).Twips("w:left", left)
            .Twips("w:header", Length.Min(page.HeaderDistance, top)).Twips("w:footer", Length.Min(page.FooterDistance, bottom)).Attribute("w:gutter", 0).End();
    }

    private static void WriteNumbers(XmlText xml, Section section)
    {
        xml.Start("w:pgNumType").Attribute("w:fmt", section.IsRoman ? "lowerRoman" : "decimal");
        if (section.RestartsPages)
            xml.Attribute("w:start", 1);
        xml.End();
    }
}
