using System.Reflection;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Measures;
using GbDocs.Model.Sources;
using GbDocs.Model.Styles;
using GbDocs.Reading.Styles;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Reading.Styles;

public sealed class StyleSheetReaderTests
{
    private static readonly string[] TableNames = [StyleNames.Table];
    private static readonly string[] FrameNames = [StyleNames.BoxFrame, StyleNames.SummaryFrame];
    private static readonly string[] CharacterNames = [StyleNames.FootnoteMark, StyleNames.LinkText, StyleNames.RunIn, StyleNames.CodeText];

    [Fact]
    public void The_built_in_sheet_defines_every_style_that_constructs_imply()
    {
        var sheet = StyleSheetReader.BuiltIn;
        var names = typeof(StyleNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!);
        foreach (var name in names)
        {
            var numbered = name.EndsWith('-') ? Enumerable.Range(1, 6).Select(i => name + i).ToArray() : [name];
            foreach (var one in numbered)
            {
                var isThere = TableNames.Contains(one) ? sheet.Tables.ContainsKey(one)
                    : FrameNames.Contains(one) ? sheet.Frames.ContainsKey(one)
                    : CharacterNames.Contains(one) ? sheet.Characters.ContainsKey(one)
                    : sheet.Paragraphs.ContainsKey(one);
                Assert.True(isThere, one);
            }
        }
    }

    [Fact]
    public void Names_in_Word_are_unique()
    {
        var sheet = StyleSheetReader.BuiltIn;
        var names = sheet.Paragraphs.Values.Select(p => p.WordName).Concat(sheet.Characters.Values.Select(c => c.WordName)).ToList();
        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void A_style_takes_what_it_does_not_say_from_the_style_below()
    {
        var sheet = Read("paragraphs:\n  lead: {based-on: heading-1, italic: true}\n");
        var lead = sheet.Paragraph("lead");
        Assert.Equal("Lead", lead.WordName);
        Assert.Equal("heading-1", lead.BasedOn);
        Assert.Equal(Length.FromPoints(14), lead.Text.Size);
        Assert.True(lead.Text.IsBold && lead.Text.IsItalic && lead.KeepWithNext);
    }

    [Fact]
    public void Tables_say_the_space_around_them_and_where_text_stands_in_their_cells()
    {
        var sheet = Read("tables:\n  table: {after: 14pt, header: {vertical: bottom}}\n  wide: {before-notes: 3pt, total: {vertical: middle}}\nfigures: {before: 8pt}\n");
        var (table, wide) = (sheet.Table("table"), sheet.Table("wide"));
        Assert.Equal((6m, 6m, 14m), (table.Space.Before.Points, table.Space.BeforeNotes.Points, table.Space.After.Points));
        Assert.Equal((6m, 3m, 14m), (wide.Space.Before.Points, wide.Space.BeforeNotes.Points, wide.Space.After.Points));
        Assert.Equal(
            [VerticalAlignment.Bottom, VerticalAlignment.Top, VerticalAlignment.Middle],
            new[] { wide.Header, wide.Body, wide.Total }.Select(r => r.VerticalAlignment));
        Assert.Equal(new SpaceAround { Before = Length.FromPoints(8) }, sheet.Figures);
    }

    [Fact]
    public void A_sheet_says_only_what_differs_and_styles_above_follow_it()
    {
        var sheet = Read("paragraphs:\n  body: {size: 12pt}\n");
        Assert.Equal(Length.FromPoints(12), sheet.Paragraph("list-item").Text.Size);
        Assert.Equal("Heading 2", sheet.Paragraph("heading-2").WordName);
    }

    [Fact]
    public void A_template_extends_another()
    {
        var files = new MemoryFiles()
            .With("base/styles.yaml", "paragraphs:\n  body: {size: 12pt, italic: true}\npage: {top: 30mm}\n")
            .With("branch/styles.yaml", "extends: base\nparagraphs:\n  body: {size: 10pt}\n");
        var sheet = Read(files, "branch", out _);
        Assert.Equal(Length.FromPoints(10), sheet.Paragraph("body").Text.Size);
        Assert.True(sheet.Paragraph("body").Text.IsItalic);
        Assert.Equal(Length.FromMillimetres(30), sheet.Page.Top);
    }

    [Fact]
    public void Colours_may_be_named_by_the_theme()
    {
        var sheet = Read("theme: {colours: {sea: \"#05D2D2\"}}\nparagraphs:\n  body: {colour: sea, border: {top: 1pt sea 4pt}}\n");
        Assert.Equal(new Colour(5, 0xD2, 0xD2), sheet.Paragraph("body").Text.Colour);
        Assert.Equal(new Border(Length.FromPoints(1), new Colour(5, 0xD2, 0xD2), Length.FromPoints(4)), sheet.Paragraph("body").Borders.Top);
        Assert.True(sheet.Paragraph("body").Borders.Bottom.IsNone);
    }

    [Fact]
    public void Line_height_is_a_length_or_a_share_of_the_fonts_own()
    {
        var sheet = Read("paragraphs:\n  one: {line-height: 14pt}\n  two: {line-height: 110%}\n");
        Assert.Equal(Length.FromPoints(14), sheet.Paragraph("one").LineHeight);
        Assert.Equal((Length.Zero, 1_100), (sheet.Paragraph("two").LineHeight, sheet.Paragraph("two").LineSpacing));
    }

    [Fact]
    public void Furniture_mixes_words_and_fields()
    {
        var sheet = Read("furniture: {even: {head: {left: \"{symbol} – {page}/{page-count}\"}}}\n");
        Assert.Equal(
            [new(FurnitureField.Property, "symbol"), new(FurnitureField.Words, " – "), new(FurnitureField.Page), new(FurnitureField.Words, "/"), new(FurnitureField.PageCount)],
            sheet.Furniture.Even!.Head.Left.ToArray());
    }

    [Theory]
    [InlineData("paragraph: {}\n", "GB0220", 1, 1)]
    [InlineData("page: {top: 25}\n", "GB0229", 1, 13)]
    [InlineData("page: [a]\n", "GB0222", 1, 7)]
    [InlineData("page: {mirrored: yes}\n", "GB0226", 1, 18)]
    [InlineData("paragraphs:\n  body: {align: center}\n", "GB0223", 2, 17)]
    [InlineData("paragraphs:\n  body: {colour: \"#12345\"}\n", "GB0231", 2, 19)]
    [InlineData("paragraphs:\n  body: {line-height: wide}\n", "GB0230", 2, 23)]
    [InlineData("paragraphs:\n  body: {border: 7pt black}\n", "GB0233", 2, 18)]
    [InlineData("paragraphs:\n  body: {widow-lines: 9}\n", "GB0234", 2, 23)]
    [InlineData("lists:\n  - {mark: 0}\n", "GB0221", 2, 5)]
    [InlineData("lists:\n  - {mark: 9mm, text: 5mm}\n", "GB0250", 2, 5)]
    [InlineData("extends: bse\n", "GB0241", 1, 10)]
    [InlineData("extends: kind\n", "GB0240", 1, 10)]
    [InlineData("paragraphs:\n  lead: {based-on: bdy}\n", "GB0242", 2, 20)]
    [InlineData("paragraphs:\n  body: {based-on: list-item}\n", "GB0243", 2, 20)]
    [InlineData("paragraphs:\n  body: {font: serfi}\n", "GB0244", 2, 16)]
    [InlineData("paragraphs:\n  body: {colour: acent-1}\n", "GB0245", 2, 18)]
    [InlineData("furniture: {odd: {head: {left: \"{page\"}}}\n", "GB0246", 1, 33)]
    [InlineData("furniture: {odd: {head: {left: \"{Page}\"}}}\n", "GB0247", 1, 33)]
    [InlineData("paragraphs:\n  body: {size: 11.3pt}\n", "GB0248", 2, 16)]
    [InlineData("page: {inside: 150mm, outside: 50mm}\n", "GB0249", 1, 7)]
    [InlineData("theme: {families: {brand: {word: '', bundled: []}}}\n", "GB0225", 1, 35)]
    public void Faults_are_reported_at_their_place(string yaml, string code, int line, int column)
    {
        Read(new MemoryFiles().With("kind/styles.yaml", yaml).With("base/styles.yaml", ""), "kind", out var diagnostics);
        var found = Assert.Single(diagnostics.ToSorted());
        Assert.Equal(code, found.Descriptor.Code);
        Assert.Equal(new LinePosition(line, column), found.Span.Position);
    }

    [Fact]
    public void A_mistyped_key_names_the_nearest()
    {
        Read(new MemoryFiles().With("kind/styles.yaml", "paragraphs:\n  body: {colur: black}\n"), "kind", out var diagnostics);
        Assert.Equal("Did you mean “colour”?", Assert.Single(diagnostics.ToSorted()).Hint);
    }

    private static StyleSheet Read(string yaml)
    {
        var sheet = Read(new MemoryFiles().With("kind/styles.yaml", yaml), "kind", out var diagnostics);
        Assert.Empty(diagnostics.ToSorted());
        return sheet;
    }

    private static StyleSheet Read(MemoryFiles files, string template, out DiagnosticBag diagnostics)
    {
        diagnostics = new DiagnosticBag();
        return StyleSheetReader.Read(template, files, diagnostics);
    }
}
