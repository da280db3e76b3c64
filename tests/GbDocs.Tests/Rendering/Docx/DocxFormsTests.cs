using System.Collections.Frozen;
using System.Xml.Linq;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Styles;
using GbDocs.Reading.Styles;
using GbDocs.Rendering.Docx.Checking;
using GbDocs.Tests.Support;
using static GbDocs.Tests.Rendering.Docx.DocxTest;
using static GbDocs.Tests.Support.PaperBuilder;

namespace GbDocs.Tests.Rendering.Docx;

public sealed class DocxFormsTests
{
    [Fact]
    public void A_property_is_one_control_wherever_it_stands()
    {
        var metadata = new PaperMetadata("kind", "Title") { Symbol = "GB.328/POL/8" };
        var paper = PaperOf(Plain(null, new PropertyText(default, new("here"), "symbol", [T("GB.328/POL/8")]))) with { Metadata = metadata };
        var file = Write(paper);
        var binding = Assert.Single(Part(file).Descendants(W + "dataBinding"));
        Assert.Equal("/p:properties[1]/p:symbol[1]", binding.Attribute(W + "xpath")!.Value);
        Assert.Equal("GB.328/POL/8", Part(file, "customXml/item1.xml").Root!.Elements().Single(e => e.Name.LocalName == "symbol").Value);
        Assert.Equal(binding.Attribute(W + "storeItemID")!.Value, Part(file, "customXml/itemProps1.xml").Root!.FirstAttribute!.NextAttribute?.Value ?? Part(file, "customXml/itemProps1.xml").Root!.Attributes().Single(a => a.Name.LocalName == "itemID").Value);
    }

    [Fact]
    public void A_property_printed_in_another_form_is_bound_to_that_form()
    {
        var metadata = new PaperMetadata("kind", "Title") { Session = "95th Session, Geneva" };
        var form = new PropertyText(default, new("here"), "session", [T("95th Session")]);
        var file = Write(PaperOf(Plain(null, form), Plain(null, form with { Id = new("there") })) with { Metadata = metadata });
        Assert.Equal("/p:properties[1]/p:session-form-2[1]", Assert.Single(Part(file).Descendants(W + "dataBinding").Select(b => b.Attribute(W + "xpath")!.Value).Distinct()));
        string[] stored = [.. Part(file, "customXml/item1.xml").Root!.Elements().Where(e => e.Name.LocalName.StartsWith("session", StringComparison.Ordinal)).Select(e => e.Value.Replace('\u00A0', ' '))];
        Assert.Equal(["95th Session, Geneva", "95th Session"], stored);
    }

    [Fact]
    public void Words_of_a_property_that_the_paper_lacks_are_not_bound() =>
        Assert.Empty(Part(Write(PaperOf(Plain(null, new PropertyText(default, new("here"), "symbol", [T("GB.1/1")]))))).Descendants(W + "sdt"));

    [Fact]
    public void A_picture_stands_in_the_line_with_its_words()
    {
        var picture = new Picture("logo.png", PictureFormat.Png, Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="), 1, 1, Length.FromMillimetres(20), Length.FromMillimetres(10));
        var file = Write(PaperOf(new Figure(MarkOf(null), new Caption([T("Logo")]), new PictureGraphic(picture), "The logo.", BelowMatter.None), new Figure(MarkOf(null), null, new PictureGraphic(picture, 500), "Again.", BelowMatter.None)));
        Assert.Equal(["The logo.", "Again."], Part(file).Descendants().Where(e => e.Name.LocalName == "docPr").Select(e => e.Attribute("descr")!.Value));
        Assert.True(Has(file, "word/media/image1.png"));
        Assert.False(Has(file, "word/media/image2.png"));
    }

    [Fact]
    public void A_row_whose_text_stands_lower_says_so_in_its_cells()
    {
        var look = StyleSheetReader.BuiltIn.Table(StyleNames.Table);
        var sheet = SheetWith(look with
        {
            Header = look.Header with { VerticalAlignment = VerticalAlignment.Bottom },
            Total = look.Total with { VerticalAlignment = VerticalAlignment.Middle },
        });
        var rows = new[] { RowRole.Header, RowRole.Body, RowRole.Total }.Select(r => RowOf(r, Plain(null, "cell")));
        var table = new Table(MarkOf(null), null, new TableGrid([new TableColumn(ColumnAlignment.Start)], [.. rows]), BelowMatter.None);
        var cells = Part(Write(PaperOf(table), sheet)).Descendants(W + "tcPr");
        Assert.Equal(["bottom", null, "center"], cells.Select(c => c.Element(W + "vAlign")?.Attribute(W + "val")!.Value));
    }

    [Fact]
    public void Space_around_a_table_is_that_of_its_style()
    {
        var look = StyleSheetReader.BuiltIn.Table(StyleNames.Table);
        var sheet = SheetWith(look with { Space = new SpaceAround { Before = Length.FromPoints(17), BeforeNotes = Length.FromPoints(13), After = Length.FromPoints(19) } });
        var table = TableOf(null, null, [["cell"]]);
        var noted = table with { Below = new BelowMatter([], [T("source")]) };
        var file = Write(PaperOf(Plain(null, "one"), table, Plain(null, "two"), noted, Plain(null, "three")), sheet);
        Assert.Equal(["one - 340", "two 380 340", "Source: source 260 380", "three - 160"], Part(file).Root!.Elements().Single().Elements(W + "p").Select(p => SpaceOf(file, p)));
    }

    private static StyleSheet SheetWith(TableStyle look) =>
        StyleSheetReader.BuiltIn with { Tables = new Dictionary<string, TableStyle> { [look.Name] = look }.ToFrozenDictionary() };

    // A paragraph's words, and the space before and after it that its style says, in twentieths of a point.
    private static string SpaceOf(byte[] file, XElement paragraph)
    {
        var styles = Part(file, "word/styles.xml").Root!.Elements(W + "style").ToDictionary(s => s.Attribute(W + "styleId")!.Value);
        var style = paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val")?.Value;
        return $"{string.Concat(paragraph.Descendants(W + "t").Select(t => t.Value))} {Space(style, "before")} {Space(style, "after")}";

        string Space(string? id, string side) => id is null ? "-"
            : styles[id].Element(W + "pPr")?.Element(W + "spacing")?.Attribute(W + side)?.Value ?? Space(styles[id].Element(W + "basedOn")?.Attribute(W + "val")?.Value, side);
    }

    [Fact]
    public void Text_from_right_to_left_says_so_on_paragraphs_runs_tables_and_sections()
    {
        var metadata = new PaperMetadata("kind", "عنوان") { Language = "ar", Direction = TextDirection.RightToLeft };
        var document = Part(Write(PaperOf(Plain(null, "نص"), TableOf(null, null, ["أ"], ["ب"])) with { Metadata = metadata }));
        Assert.All(document.Descendants(W + "pPr"), p => Assert.NotNull(p.Element(W + "bidi")));
        Assert.All(document.Descendants(W + "r"), r => Assert.NotNull(r.Element(W + "rPr")!.Element(W + "rtl")));
        Assert.Single(document.Descendants(W + "bidiVisual"));
        Assert.NotNull(document.Descendants(W + "sectPr").Single().Element(W + "bidi"));
    }

    [Fact]
    public void A_foreign_word_says_its_language() => Assert.Equal(
        "fr-CH",
        Part(Write(PaperOf(Plain(null, "The ", new Foreign(default, "fr-CH", TextDirection.LeftToRight, [T("raison d’être")]))))).Descendants(W + "lang").Single().Attribute(W + "val")!.Value);

    [Fact]
    public void Emphasis_in_italic_text_is_upright()
    {
        var run = Part(Write(PaperOf(new Question(MarkOf(null), [Plain(null, Styled(InlineFormat.Emphasis, "upright"))])))).Descendants(W + "r").Single();
        Assert.Equal("0", run.Element(W + "rPr")!.Element(W + "i")!.Attribute(W + "val")!.Value);
    }

    [Fact]
    public void A_box_of_text_is_framed_by_its_paragraphs_and_one_with_a_list_by_a_cell()
    {
        Assert.Empty(Part(Write(PaperOf(BoxOf(null, "Box", Plain(null, "One."), Plain(null, "Two."))))).Descendants(W + "tbl"));
        Assert.Single(Part(Write(PaperOf(BoxOf(null, "Box", ListOf(ListKind.Bullet, Item(null, "One.")))))).Descendants(W + "tbl"));
    }

    [Fact]
    public void First_and_last_row_look_as_the_table_style_says_and_only_rows_without_a_condition_say_it_themselves()
    {
        var table = TableOf(null, null, ["A"], ["group"], ["1"], ["subtotal"], ["total"]);
        RowRole[] roles = [RowRole.Header, RowRole.Group, RowRole.Body, RowRole.Subtotal, RowRole.Total];
        var line = new Border(Length.FromPoints(1), Colour.Black, Length.Zero);
        RowStyle Ruled(RowStyle row) => row with { Below = line, Background = Colour.White };
        var look = new TableStyle("ruled");
        look = look with { Header = Ruled(look.Header), Group = Ruled(look.Group), Subtotal = Ruled(look.Subtotal), Total = Ruled(look.Total) };
        var sheet = StyleSheetReader.BuiltIn with { Tables = new Dictionary<string, TableStyle> { ["ruled"] = look }.ToFrozenDictionary() };
        var grid = table.Grid with { Style = "ruled", Rows = [.. table.Grid.Rows.Zip(roles, (row, role) => row with { Role = role })] };
        var file = Write(PaperOf(table with { Grid = grid }), sheet);
        var rows = Part(file).Descendants(W + "tr").ToArray();
        Assert.Equal(["100000000000", null, null, null, "010000000000"], rows.Select(r => r.Descendants(W + "cnfStyle").SingleOrDefault()?.Attribute(W + "val")!.Value));
        Assert.Equal([false, true, false, true, false], rows.Select(r => r.Descendants(W + "shd").Any() && r.Descendants(W + "tcBorders").Any()));
        var conditions = Part(file, "word/styles.xml").Descendants(W + "tblStylePr").Where(c => c.Descendants(W + "shd").Any()).Select(c => c.Attribute(W + "type")!.Value);
        Assert.Equal(["firstRow", "lastRow"], conditions);
        Assert.Equal("0660", Part(file).Descendants(W + "tblLook").Single().Attribute(W + "val")!.Value);
    }

    [Fact]
    public void Header_rows_are_repeated_groups_and_sums_keep_their_rows()
    {
        var table = TableOf(null, null, ["A"], ["group"], ["1"], ["2"], ["3"], ["4"], ["5"], ["6"], ["7"], ["sum"]);
        var rows = table.Grid.Rows.SetItem(1, table.Grid.Rows[1] with { Role = RowRole.Group }).SetItem(9, table.Grid.Rows[9] with { Role = RowRole.Total });
        var document = Part(Write(PaperOf(table with { Grid = table.Grid with { Rows = rows } })));
        var kept = document.Descendants(W + "tr").Select(r => r.Descendants(W + "keepNext").Any() || r.Descendants(W + "pStyle").Any(s => s.Attribute(W + "val")!.Value is "TableHeader" or "TableGroup"));
        Assert.Equal([true, true, false, false, false, false, false, false, true, false], kept);
        Assert.Single(document.Descendants(W + "tblHeader"));
    }

    [Theory]
    [InlineData("r", "rPr", "color", "a run has “color” by hand.")]
    [InlineData("p", "pPr", "jc", "a paragraph has “jc” by hand.")]
    public void What_is_formatted_by_hand_is_seen(string owner, string properties, string name, string fault)
    {
        var file = new DocxMutant(Write(PaperOf(Plain(null, "Words.")))).Xml("word/document.xml", d =>
        {
            var element = d.Descendants(W + owner).First();
            if (element.Element(W + properties) is null)
                element.AddFirst(new System.Xml.Linq.XElement(W + properties));
            element.Element(W + properties)!.Add(new System.Xml.Linq.XElement(W + name, new System.Xml.Linq.XAttribute(W + "val", "left")));
        });
        Assert.Contains(DocxLinter.Check(file.ToFile()), f => f.EndsWith(fault, StringComparison.Ordinal));
    }

    [Fact]
    public void Two_boxes_of_text_in_a_row_have_a_frame_each()
    {
        var document = Part(Write(PaperOf(BoxOf(null, "One", Plain(null, "Words.")), BoxOf(null, "Two", Plain(null, "Words.")))));
        Assert.Single(document.Descendants(W + "tbl"));
        Assert.Equal(["Two", "Words."], document.Descendants(W + "tc").Single().Descendants(W + "t").Select(t => t.Value).TakeLast(2));
    }

    [Fact]
    public void The_last_row_of_a_table_stays_with_its_source()
    {
        var table = TableOf(null, null, [["A"], .. Enumerable.Range(0, 20).Select(i => new[] { $"{i}" })]) with { Below = new BelowMatter([], [T("ILO")]) };
        var rows = Part(Write(PaperOf(table))).Descendants(W + "tr").ToArray();
        Assert.Equal([true, false], new[] { rows[^1], rows[^2] }.Select(r => r.Descendants(W + "keepNext").Any(k => k.Attribute(W + "val") is null)));
    }
}
