using System.Xml.Linq;
using GbDocs.Model.Styles;
using GbDocs.Reading.Styles;
using static GbDocs.Tests.Rendering.Docx.DocxTest;

namespace GbDocs.Tests.Rendering.Docx;

public sealed class DocxSectionTests
{
    /// <summary>A sheet for reports: mirrored pages, chapters on right-hand pages, running heads by side, roman preliminaries.</summary>
    internal static StyleSheet ReportSheet { get; } = StyleSheetReader.BuiltIn with
    {
        Page = new PageGeometry { IsMirrored = true, ChaptersOpenOnRightHandPage = true, PreliminariesAreRoman = true },
        Furniture = new PageFurniture
        {
            Opening = new HeadAndFoot { Foot = new FurnitureLine([], [new FurniturePart(FurnitureField.Page)], []) },
            Odd = new HeadAndFoot { Head = new FurnitureLine([], [], [new FurniturePart(FurnitureField.Chapter)]), Foot = new FurnitureLine([], [], [new FurniturePart(FurnitureField.Page)]) },
            Even = new HeadAndFoot { Head = new FurnitureLine([new FurniturePart(FurnitureField.Property, "title")], [], []), Foot = new FurnitureLine([new FurniturePart(FurnitureField.Page)], [], []) },
        },
    };

    private static readonly XElement[] Sections = [.. Part(Write(Resolve(DocxSamples.Report()), ReportSheet)).Descendants(W + "sectPr")];

    [Fact]
    public void Chapters_and_appendices_begin_on_right_hand_pages() =>
        Assert.Equal(["nextPage", "nextPage", "continuous", "oddPage", "oddPage", "oddPage", "oddPage", "nextPage", "nextPage"], Sections.Select(s => ValueOf(s, "type")));

    [Fact]
    public void Preliminary_pages_are_roman_and_the_body_begins_at_1() =>
        Assert.Equal(["lowerRoman", "lowerRoman", "lowerRoman", "decimal", null, null, null, null, null], Sections.Select(s => s.Element(W + "pgNumType")?.Attribute(W + "fmt")?.Value));

    [Fact]
    public void Notes_begin_again_with_each_chapter_that_has_some() =>
        Assert.Equal(["continuous", "continuous", "continuous", "eachSect", "eachSect", "eachSect", "eachSect", "continuous", "continuous"], Sections.Select(s => ValueOf(s.Element(W + "footnotePr")!, "numRestart")));

    [Fact]
    public void Every_section_names_all_its_running_heads() =>
        Assert.All(Sections, s => Assert.Contains(s.Elements(W + "headerReference").Count(), new[] { 2, 3 }));

    [Fact]
    public void A_turned_page_has_its_binding_side_at_the_top()
    {
        var turned = Assert.Single(Sections, s => s.Element(W + "pgSz")!.Attribute(W + "orient") is not null);
        Assert.Equal(["1701", "1417", "1417", "1417"], new[] { "top", "right", "bottom", "left" }.Select(side => turned.Element(W + "pgMar")!.Attribute(W + side)!.Value));
    }

    [Fact]
    public void Running_heads_name_the_chapter_of_their_section()
    {
        var file = Write(Resolve(DocxSamples.Report()), ReportSheet);
        var heads = Enumerable.Range(1, 30).Select(i => $"word/header{i}.xml").Where(n => Has(file, n)).Select(n => string.Concat(Part(file, n).Descendants(W + "t").Select(t => t.Value)));
        Assert.Contains("II. Programmes", heads);
        Assert.Contains("Appendix II. Statistical annexes", heads);
    }

    private static string? ValueOf(XElement parent, string name) => parent.Element(W + name)?.Attribute(W + "val")?.Value;
}
