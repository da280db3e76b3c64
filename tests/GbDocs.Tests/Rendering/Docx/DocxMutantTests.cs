using System.Xml.Linq;
using GbDocs.Tests.Support;
using static GbDocs.Tests.Rendering.Docx.DocxTest;
using static GbDocs.Tests.Support.PaperBuilder;

namespace GbDocs.Tests.Rendering.Docx;

/// <summary>One fault each, as they have broken Word files of other programs: the validator or our linter sees every one.</summary>
public sealed class DocxMutantTests
{
    private const string Document = "word/document.xml";
    private const string Styles = "word/styles.xml";
    private const string Numbering = "word/numbering.xml";
    private const string Footnotes = "word/footnotes.xml";
    private const string Settings = "word/settings.xml";
    private const string Arrows = "word/_rels/document.xml.rels";
    private const string Types = "[Content_Types].xml";

    private static readonly byte[] Sound = Write(DocxSamples.SectionPaper());

    private static readonly Dictionary<string, Func<DocxMutant, DocxMutant>> Mutations = new()
    {
        ["cell without a paragraph"] = m => m.Xml(Document, d => First(d, "tc").Elements(W + "p").Remove()),
        ["cell ending in a table"] = m => m.Xml(Document, d => First(d, "tc").Add(new XElement(First(d, "tbl")))),
        ["row without a cell"] = m => m.Xml(Document, d => First(d, "tr").Elements(W + "tc").Remove()),
        ["text in a run itself"] = m => m.Xml(Document, d => First(d, "r").Add("bare")),
        ["field without an end"] = m => m.Xml(Document, d => FieldPart(d, "end").Parent!.Remove()),
        ["field without a result"] = m => m.Xml(Document, d => FieldPart(d, "separate").Parent!.ElementsAfterSelf(W + "r").First().Remove()),
        ["separator with a mark"] = m => m.Xml(Footnotes, d => First(d, "r").Add(new XElement(W + "footnoteRef"))),
        ["list that is not there"] = m => m.Xml(Document, d => First(d, "numId").SetAttributeValue(W + "val", "999")),
        ["definition of a list that is not there"] = m => m.Xml(Numbering, d => First(d, "num").Element(W + "abstractNumId")!.SetAttributeValue(W + "val", "999")),
        ["style that is not there"] = m => m.Xml(Document, d => First(d, "pStyle").SetAttributeValue(W + "val", "Nowhere")),
        ["anchor that is not there"] = m => m.Xml(Document, d => First(d, "instrText").Value = " REF nowhere \\h "),
        ["bookmark name twice"] = m => m.Xml(Document, d => Second(d, "bookmarkStart").SetAttributeValue(W + "name", First(d, "bookmarkStart").Attribute(W + "name")!.Value)),
        ["bookmark without an end"] = m => m.Xml(Document, d => First(d, "bookmarkEnd").Remove()),
        ["64 columns"] = m => m.Xml(Document, d => First(d, "tblGrid").Add(Enumerable.Repeat(0, 64).Select(_ => new XElement(W + "gridCol", new XAttribute(W + "w", "10"))))),
        ["bookmark id twice"] = m => m.Xml(Document, d => Second(d, "bookmarkStart").SetAttributeValue(W + "id", First(d, "bookmarkStart").Attribute(W + "id")!.Value)),
        ["footnote id 0 twice"] = m => m.Xml(Footnotes, d => Notes(d).Last().SetAttributeValue(W + "id", "0")),
        ["style id twice"] = m => m.Xml(Styles, d => Second(d, "style").SetAttributeValue(W + "styleId", First(d, "style").Attribute(W + "styleId")!.Value)),
        ["bookmark name of 41 characters"] = m => m.Xml(Document, d => First(d, "bookmarkStart").SetAttributeValue(W + "name", new string('b', 41))),
        ["note that is not there"] = m => m.Xml(Document, d => First(d, "footnoteReference").SetAttributeValue(W + "id", "99")),
        ["separators missing"] = m => m.Xml(Footnotes, d => Notes(d).Where(n => n.Attribute(W + "type") is not null).Remove()),
        ["list before its definition"] = m => m.Xml(Numbering, d => Move(First(d, "num"), d)),
        ["order of a paragraph's properties"] = m => m.Xml(Document, d => Move(First(d, "pStyle"), First(d, "numPr").Parent!, last: true, First(d, "numPr").Parent!.Element(W + "pStyle"))),
        ["paragraph's properties after a run"] = m => m.Xml(Document, d => Move(First(d, "pPr"), First(d, "p"), last: true)),
        ["table without a grid"] = m => m.Xml(Document, d => First(d, "tblGrid").Remove()),
        ["order of a section's properties"] = m => m.Xml(Document, d => Move(First(d, "pgSz"), First(d, "sectPr"))),
        ["order of settings"] = m => m.Xml(Settings, d => Move(First(d, "compat"), d)),
        ["paragraph in a paragraph"] = m => m.Xml(Document, d => First(d, "p").Add(new XElement(W + "p", new XElement(W + "r", new XElement(W + "t", "inner"))))),
        ["order of a run's properties"] = m => m.Xml(Styles, d => First(d, "rPr").AddFirst(new XElement(W + "sz", new XAttribute(W + "val", "20")))),
        ["arrow that is not there"] = m => m.Xml(Document, d => First(d, "headerReference").SetAttributeValue(XName.Get("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"), "rIdNowhere")),
        ["part that is not there"] = m => m.Remove("word/footer1.xml"),
        ["arrow's name twice"] = m => m.Xml(Arrows, d => d.Elements().ElementAt(1).SetAttributeValue("Id", d.Elements().First().Attribute("Id")!.Value)),
        ["type of a folder"] = m => m.Xml(Types, d => d.Add(new XElement(d.Name.Namespace + "Override", new XAttribute("PartName", "/word/media/"), new XAttribute("ContentType", "image/png")))),
        ["part without a type"] = m => m.Xml(Types, d => d.Elements().First(e => e.Attribute("PartName")?.Value == "/word/styles.xml").Remove()),
        ["address that is none"] = m => m.Xml(Arrows, d => d.Add(new XElement(d.Name.Namespace + "Relationship", new XAttribute("Id", "rIdBad"), new XAttribute("Type", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"), new XAttribute("Target", "http://[not a host"), new XAttribute("TargetMode", "External")))),
        ["entry twice"] = m => m.Repeat("word/styles.xml"),
        ["control character"] = m => m.Text(Document, t => t.Replace("</w:t>", "&#1;</w:t>", StringComparison.Ordinal)),
    };

    public static TheoryData<string> Names => [.. Mutations.Keys];

    [Fact]
    public void There_are_36_of_them_and_the_sound_file_passes()
    {
        Assert.Equal(36, Mutations.Count);
        Assert.Empty(Faults(new DocxMutant(Sound).ToFile()));
    }

    [Fact]
    public void Every_file_that_a_test_writes_is_judged()
    {
        var judged = WordJudge.Count;
        Write(PaperOf(Plain(null, "A paper that no other test has written.")));
        Assert.InRange(WordJudge.Count, judged + 1, int.MaxValue);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_fault_is_seen(string name) => Assert.NotEmpty(Faults(Mutations[name](new DocxMutant(Sound)).ToFile()));

    private static XElement First(XElement root, string name) => root.Descendants(W + name).First();

    private static XElement Second(XElement root, string name) => root.Descendants(W + name).ElementAt(1);

    private static IEnumerable<XElement> Notes(XElement root) => root.Elements(W + "footnote");

    private static XElement FieldPart(XElement root, string type) => root.Descendants(W + "fldChar").First(f => f.Attribute(W + "fldCharType")!.Value == type);

    private static void Move(XElement element, XElement parent, bool last = false, XElement? instead = null)
    {
        var moved = instead ?? element;
        moved.Remove();
        if (last)
            parent.Add(moved);
        else
            parent.AddFirst(moved);
    }
}
