using System.Text;
using GbDocs.Layout.Fonts;
using GbDocs.Layout.Pages;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Resolved;
using GbDocs.Reading.Papers;
using GbDocs.Rendering.Docx;
using GbDocs.Rendering.Pdf;
using GbDocs.Resolution;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Rendering.OneSheet;

/// <summary>A paper on small pages that has something for every key of a style sheet to change.</summary>
internal static class EverythingPaper
{
    private const string Sheet = """
        page: {width: 150mm, top: 20mm, bottom: 20mm, inside: 20mm, outside: 25mm}
        theme: {families: {noto: {word: Noto, bundled: [Noto Sans, Liberation Sans]}, own: {word: Own, bundled: [Overpass, Liberation Sans]}}, colours: {accent-1: "#1F3A5F", tint: "#804000"}}
        furniture: {opening: {head: {left: Opening}}, odd: {head: {left: Odd}}, even: {head: {left: Even}}, first: {foot: {left: First}}}
        paragraphs:
          own: {word: Own Style, glyph: ►, align: justified, indent-end: 55mm, font: own, colour: tint, tabs: [{at: 20mm}], border: {bottom: "1pt #000000 2pt"}, next: body}
          own-header: {word: Own Header, bold: true, font: noto}
        characters: {mine: {word: Mine}}
        tables: {other: {word: Other Table}}
        frames: {other: {before: 5pt}}
        """;

    /// <summary>The Word file, without what says when and by whom, and the PDF, by a style sheet that changes the paper's own.</summary>
    /// <param name="change">Lines of a style sheet.</param>
    /// <param name="height">Height of the pages: what ends a page stands elsewhere on others.</param>
    public static (string Word, string Pages) Printed(string change, string height)
    {
        var templates = new MemoryFiles()
            .With("plain/paper.sbn", "::: {.cover}\nA paper {.title}\n\n:::: {.summary}\n::: {.entry key=purpose label=\"Purpose\"}\nTo show.\n:::\n::::\n:::\n\n{{ body }}\n")
            .With("plain/template.yaml", "numbering: {headings: [\"I.\", \"1.\"], chapters: true}\nlist-punctuation: false\n")
            .With("below/styles.yaml", Sheet.Replace("width: 150mm", $"width: 150mm, height: {height}", StringComparison.Ordinal))
            .With("plain/styles.yaml", "extends: below\n" + change + "\n");
        var diagnostics = new DiagnosticBag();
        var read = PaperReader.Read("s/p/paper.md", new MemoryFiles().With("s/p/paper.md", Text), templates, diagnostics)!;
        var resolved = Resolver.Resolve(read.Paper, diagnostics);
        var pages = PageLayout.Lay(resolved, read.Sheet, FontLibrary.Bundled, diagnostics);
        var pdf = PdfRenderer.Render(pages, PdfOptions.Default, diagnostics).Content.ToArray();
        var word = DocxRenderer.Render(resolved, read.Sheet, PageNumbers.None, new DocxOptions { ColumnWidths = pages.ColumnWidths }, diagnostics).Content.ToArray();
        Assert.DoesNotContain(diagnostics.ToSorted(), d => d.Descriptor.Severity == Severity.Error);
        return (WordOf(word), Convert.ToHexString(pdf));
    }

    private static string WordOf(byte[] file)
    {
        var parts = WordFiles.Names(file).Where(n => n.StartsWith("word/", StringComparison.Ordinal) && n.EndsWith(".xml", StringComparison.Ordinal));
        return string.Join('\n', parts.Select(n => WordFiles.Part(file, n).ToString()));
    }

    private static string Text
    {
        get
        {
            var text = new StringBuilder("---\nkind: plain\ntitle: A paper of everything\nsymbol: GB.328/POL/8\n---\n\n# Contents {.preliminary}\n\n::: {.contents depth=1}\n:::\n\n# First {#ch:a}\n\n");
            for (var i = 1; i <= 12; i++)
                text.Append($"Paragraph {i} has words enough for some lines of a narrow page, with [words of a style]{{.mine}} and 1234567890 as figures, and it goes on for a while without saying much. It is longer than the lines that must stay together, so that it may be parted where a page ends, and it ends here.\n\n");
            text.Append("A list, with a note.[^a]\n\n- one\n  - two\n- three\n\nPlain words. {.unnumbered}\n\nFurther plain words. {.unnumbered}\n\nA[]{.tab}1 B 2 {.own}\n\n1234 {.own-header}\n\nInternationalization, responsibilities and administration of extraordinary characteristics notwithstanding. {.own}\n\nLook: [](#tbl:a,#fig:a,#box:a).\n\n[^a]: The note.\n\n");
            text.Append(Table("title=\"A table\" #tbl:a source=\"Records\""));
            text.Append(Table("style=other"));
            text.Append("```chart {#fig:a type=bar title=\"A figure\" source=\"Records\"}\nYear,One,Two\n2001,3,4\n2002,5,6\n```\n\nWords before.\n\n```chart {type=bar alt=\"Bars\"}\nYear,One\n2001,3\n```\n\nWords between.\n\n");
            text.Append("::: {.box #box:a title=\"A box\"}\n");
            for (var i = 1; i <= 14; i++)
                text.Append($"Text {i} of the box, which is longer than what is left of a page at any place.\n\n");
            text.Append(":::\n\n# Second {#ch:b}\n\nMore.\n\n## Section\n\nMore still.\n\n# Annexed {.appendix}\n\nThe appendix.\n");
            return text.ToString();
        }
    }

    private static string Table(string attributes)
    {
        var rows = new StringBuilder($":::: {{.table {attributes}}}\n");
        foreach (var role in new[] { "header", "", "group", "", "subtotal", "", "total" })
            rows.Append($"::: {{.row {role}}}\n::::: {{.cell indent=1}}\nLabel {role}\n:::::\n::::: {{.cell}}\nA cell\n\nof two\n:::::\n:::\n");
        return rows.Append("::::\n\n").ToString();
    }
}
