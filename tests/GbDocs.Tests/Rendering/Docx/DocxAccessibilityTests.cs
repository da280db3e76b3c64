using System.Xml.Linq;
using GbDocs.Rendering.Docx.Checking;
using GbDocs.Rendering.Docx.Checking.Accessibility;
using GbDocs.Tests.Support;
using static GbDocs.Tests.Rendering.Docx.DocxTest;

namespace GbDocs.Tests.Rendering.Docx;

/// <summary>One fault for each of the ten rules: that rule says it, and no other.</summary>
public sealed class DocxAccessibilityTests
{
    private const string Document = "word/document.xml";
    private const string Styles = "word/styles.xml";

    private static readonly byte[] Sound = Write(DocxSamples.Report());

    private static readonly Dictionary<string, Func<DocxMutant, DocxMutant>> Mutations = new()
    {
        ["title"] = m => m.Xml("docProps/core.xml", d => d.Elements().First(e => e.Name.LocalName == "title").Value = ""),
        ["language"] = m => m.Xml(Styles, d => First(d, "lang").Remove()),
        ["alternative text"] = m => m.Xml(Document, d => d.Descendants().First(e => e.Name.LocalName == "docPr").SetAttributeValue("descr", " ")),
        ["pictures in the line"] = m => m.Xml(Document, d => First(d, "pPr").Add(new XElement(W + "framePr"))),
        ["header rows"] = m => m.Xml(Document, d => First(d, "tblHeader").Remove()),
        ["names of tables"] = m => m.Xml(Document, d => First(d, "tblCaption").Remove()),
        ["headings in order"] = m => m.Xml(Document, d => d.Descendants(W + "pStyle").First(s => Value(s) == "Heading2").SetAttributeValue(W + "val", "Heading4")),
        ["no blanks for space"] = m => m.Xml(Document, d => First(d, "p").AddBeforeSelf(new XElement(W + "p"))),
        ["contrast"] = m => m.Xml(Styles, d => d.Elements(W + "style").First(s => s.Attribute(W + "styleId")!.Value == "Title").Element(W + "rPr")!.Add(new XElement(W + "color", new XAttribute(W + "val", "CCCCCC")))),
        ["names of links and controls"] = m => m.Xml(Document, d => First(d, "hyperlink").Descendants(W + "t").Remove()),
    };

    public static TheoryData<string> Names => [.. AccessibilityRules.All.Select(r => r.Name)];

    [Fact]
    public void There_are_ten_rules() => Assert.Equal(10, AccessibilityRules.All.DistinctBy(r => r.Name).Count());

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_rule_says_its_fault_and_no_other_does(string name)
    {
        var file = WordFile.Read(Mutations[name](new DocxMutant(Sound)).ToFile());
        Assert.Equal([name], AccessibilityRules.All.Where(r => r.Check(file).Any()).Select(r => r.Name));
    }

    [Fact]
    public void White_words_stand_out_from_the_colour_of_their_header_row()
    {
        var styles = XElement.Parse($"""
            <w:styles xmlns:w="{W}">
              <w:style w:styleId="Head"><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style>
              <w:style w:styleId="Table"><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:fill="1E2DBE"/></w:tcPr></w:tblStylePr></w:style>
            </w:styles>
            """);
        Assert.Empty(Contrast(styles, "1"));
        Assert.Equal(["Words in “Head” are FFFFFF on FFFFFF, 1.0 to 1."], Contrast(styles, "0"));
    }

    private static IEnumerable<string> Contrast(XElement styles, string firstRow)
    {
        var document = XElement.Parse($"""
            <w:document xmlns:w="{W}"><w:body><w:tbl><w:tblPr><w:tblStyle w:val="Table"/><w:tblLook w:firstRow="{firstRow}"/></w:tblPr>
            <w:tr><w:tc><w:p><w:pPr><w:pStyle w:val="Head"/></w:pPr><w:r><w:t>Words</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>
            """);
        var parts = new Dictionary<string, XDocument> { [Document] = new(document), [Styles] = new(styles) };
        return ContrastRules.Check(new WordFile([], System.Collections.Immutable.ImmutableDictionary.CreateRange(parts), []));
    }

    private static XElement First(XElement root, string name) => root.Descendants(W + name).First();

    private static string? Value(XElement element) => element.Attribute(W + "val")?.Value;
}
