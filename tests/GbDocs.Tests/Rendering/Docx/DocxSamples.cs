using GbDocs.Model.Papers;
using GbDocs.Model.Rules;
using static GbDocs.Tests.Support.PaperBuilder;

namespace GbDocs.Tests.Rendering.Docx;

/// <summary>Papers that show the forms of a Word file, one for each kind of paper.</summary>
internal static class DocxSamples
{
    private const string Lorem =
        "The Office has continued to implement the recommendations made by the Governing Body, taking into account the views expressed by its members and the resources that are available for the biennium.";

    /// <summary>A paper with a cover, a summary box, numbered paragraphs, lists, notes, a decision and appendices.</summary>
    public static Paper SectionPaper() => PaperOf(
        SectionRules(),
        CoverOf(
            Plain(null, "INTERNATIONAL LABOUR OFFICE"),
            new Paragraph(MarkOf(null) with { Style = "title" }, Line(new PropertyText(default, new("cover-title"), "title", [T("Follow-up to the review")]))),
            Summary()),
        Section("background", "Background"),
        Numbered("first", "At its session the Governing Body considered the review. ", Mark("n1"), " ", Lorem),
        Numbered("second", "As set out in ", Ref("first"), " and in ", Ref("appendix-two"), ", it has done two things:").Owning(
            ListOf(ListKind.Letter, Item("a", "chemicals;", Mark("n2")), Item("b", "forestry; and").Owning(ListOf(ListKind.Roman, Item("bi", "pulp;"), Item(null, "paper."))), Item(null, "mining.")),
            Plain("after", "This goes on after the list.")),
        Section("progress", "Progress", level: 2),
        Numbered(null, "See ", Ref("bi"), ", ", Ref("tbl"), " and ", Ref(ReferenceForm.Page, "second"), ". ", Styled(InlineFormat.Emphasis, "In italics"), " and ", Styled(InlineFormat.Strong, "bold"), ". The same note again.", Mark("n1")),
        new NumberedParagraph(MarkOf("bis"), [Plain(null, "Put in later. " + Lorem)], "bis"),
        Numbered(null, Lorem).Owning(ListOf(ListKind.Bullet, Item(null, "one;"), Item(null, "two.").Owning(ListOf(ListKind.Bullet, Item(null, "deep;"), Item(null, "deeper."))))),
        Statistics(),
        BoxOf("box", "A box of text", Plain(null, Lorem), Plain(null, Lorem)),
        Numbered(null, "Text between the boxes."),
        BoxOf("box-list", "A box with a list", Plain(null, "It holds:"), ListOf(ListKind.Bullet, Item(null, "one;"), Item(null, "two."))),
        BoxOf("box-next", "A box right after it", Plain(null, "It holds:"), ListOf(ListKind.Bullet, Item(null, "one;"), Item(null, "two."))),
        Numbered(null, Lorem),
        QuotationOf(Plain(null, Lorem)),
        Section("draft", "Draft decision", numbered: false),
        DecisionOf("d1", Numbered("decision", "The Governing Body:").Owning(ListOf(ListKind.Letter, Item(null, "takes note of the report; and"), Item(null, "requests the Director-General to act on it.")))),
        Appendix("appendix-one", "Recommendations and their follow-up"),
        FollowUp(),
        Appendix("appendix-two", "Means of action"),
        Section(null, "Tripartism", level: 1),
        Plain(null, Lorem))
        .WithNotes(NoteOf("n1", "GB.326/PV, para. 404."), NoteOf("n2", "GB.316/PFA/7/2, paras 74–93. ", Styled(InlineFormat.Emphasis, "Report I(B)"), "."));

    /// <summary>A report with chapters, contents, lists of tables, charts, a turned page, notes by chapter, appendices with annexes.</summary>
    public static Paper Report() => PaperOf(
        ReportRules(),
        CoverOf(Plain(null, "Report VI"), new Paragraph(MarkOf(null) with { Style = "title" }, Line("The role of the Office"))),
        new Heading(MarkOf(null), HeadingRole.Preliminary, 1, [T("Contents")], false),
        new Listing(MarkOf(null), ListingKind.Contents, 3),
        new Heading(MarkOf(null), HeadingRole.Preliminary, 1, [T("Tables and figures")], false),
        new Listing(MarkOf(null), ListingKind.Tables, 1),
        new Listing(MarkOf(null), ListingKind.Figures, 1),
        new Listing(MarkOf(null), ListingKind.Boxes, 1),
        Section("one", "Introduction"),
        new Epigraph(MarkOf(null), [Plain(null, "We strongly support fair globalization.")], [Line("A delegate"), Line("Minister of Labour")]),
        Numbered("p1", Lorem, Mark("r1")),
        Section("one-one", "The changing world", level: 2),
        Numbered(null, "As ", Ref(ReferenceForm.Capital, "tbl-a"), " and ", Ref("fig-pie"), " show, ", Ref("two-one-b"), " says more. ", Lorem),
        TableOf("tbl-a", "Approvals", ["Year", "Amount"], ["2005", "10"], ["2006", "12"]),
        Pie("fig-pie", 1),
        BoxOf("box-a", "A box of the first chapter", Plain(null, "In the box", Mark("r2"), ".")),
        Section("two", "Programmes"),
        Numbered(null, "The notes begin again.", Mark("r3"), " ", Lorem),
        Section("two-one", "Facts and figures", level: 2),
        Section("two-one-a", "Growth", level: 3),
        Numbered(null, Lorem),
        Pie("fig-pies", 2),
        Series("fig-bars", ChartKind.StackedBar),
        Series("fig-lines", ChartKind.Line),
        Section("two-one-b", "Decline", level: 3),
        Numbered(null, "See ", Ref("one-one", "two-one-a"), " and ", Ref("box-a"), "."),
        new Question(MarkOf(null), [Plain(null, "What should the Office do next?")]),
        new Separator(MarkOf(null)),
        Numbered(null, Lorem),
        Appendix("app-one", "Resolution"),
        ReproducedOf(Section(null, "Preamble", level: 1), Plain(null, Lorem)),
        Appendix("app-two", "Statistical annexes"),
        Annex("annex-one", "Approvals by donor"),
        new Landscape(MarkOf(null), [TableOf("tbl-b", "A wide table", ["A", "B", "C", "D"], ["1", "2", "3", "4"])]),
        Annex("annex-two", "Approvals by region"),
        TableOf("tbl-c", "A last table", ["A", "B"], ["1", "2"]))
        .WithNotes(NoteOf("r1", "First note."), NoteOf("r2", "A note in a box."), NoteOf("r3", "First note of the second chapter."));

    /// <summary>The rules of reports.</summary>
    public static PaperRules ReportRules() => new()
    {
        Numbering = new NumberingRules
        {
            Headings = [new(NumberStyle.UpperRoman, "", "."), new(NumberStyle.Arabic, "", "."), new(NumberStyle.LowerLetter, "(", ")"), new(NumberStyle.LowerRoman, "(", ")")],
            AppendixHeadings = [new(NumberStyle.LowerLetter, "(", ")")],
            HasChapters = true,
            Footnotes = Restart.ByChapter,
            Captions = Restart.ByChapter,
        },
        Typography = new TypographyRules { IsOn = false },
    };

    private static Figure Pie(string id, int pies) => new(
        MarkOf(id),
        new Caption([T("Major donors")], Units: "percentage"),
        new Chart(
            ChartKind.Pie,
            [new ChartLabel("Netherlands"), new ChartLabel("United States"), new ChartLabel("Others")],
            [.. Enumerable.Range(0, pies).Select(i => new ChartSeries(new ChartLabel($"Average {1995 + (5 * i)}"), [40.5m, 30m, 29.5m]))],
            ""),
        "Share of donors in approvals.",
        BelowMatter.None);

    private static Figure Series(string id, ChartKind kind) => new(
        MarkOf(id),
        new Caption([T("Expenditure by region")]),
        new Chart(
            kind,
            [new ChartLabel("2000"), new ChartLabel("2001"), new ChartLabel("2002")],
            [new ChartSeries(new ChartLabel("Africa"), [10m, 12.5m, 13m]), new ChartSeries(new ChartLabel("Asia"), [8m, null, 11m])],
            "US$’000"),
        "Expenditure in Africa and Asia.",
        BelowMatter.None);

    /// <summary>The rules of such papers.</summary>
    public static PaperRules SectionRules() => new()
    {
        Numbering = new NumberingRules
        {
            Headings = [new(NumberStyle.UpperRoman, "", "."), new(NumberStyle.UpperLetter, "", ".")],
            AppendixHeadings = [new(NumberStyle.LowerLetter, "(", ")")],
        },
        Typography = new TypographyRules { IsOn = false },
    };

    private static SummaryBox Summary() => new(MarkOf(null),
    [
        new SummaryEntry("purpose", [T("Purpose of the document")], [Plain(null, "The Governing Body is invited to take note (see the ", Computed(ComputedText.DraftDecisions), ").")]),
        new SummaryEntry("author-unit", [T("Author unit")], [Plain(null, "Sectoral Policies Department (SECTOR).")]),
    ]);

    private static Table Statistics()
    {
        var table = TableOf("tbl", "Approvals by source of funds", ["Source", "2000–04", "Share"], ["Multi-bilateral donors[*]", "10 796.5", "3.9"], ["Others", "118 034", "12.25"], ["Total", "128 830.5", "16.15"]);
        var rows = table.Grid.Rows.SetItem(3, table.Grid.Rows[3] with { Role = RowRole.Total });
        rows = rows.SetItem(1, rows[1] with { Cells = rows[1].Cells.SetItem(0, rows[1].Cells[0] with { Content = [Plain(null, "Multi-bilateral donors", LocalMark("tn"))], Indent = 1 }) });
        return table with
        {
            Caption = table.Caption! with { Units = "US$’000" },
            Grid = table.Grid with { Rows = rows, Columns = [new(ColumnAlignment.Start), new(ColumnAlignment.Decimal), new(ColumnAlignment.Decimal)] },
            Below = new BelowMatter([NoteOf("tn", "Including trust funds.")], [T("ILO, 2005.")]),
        };
    }

    private static Table FollowUp()
    {
        var table = TableOf(null, null, ["Recommendation", "Follow-up"], ["1. Strengthen the programme.", "Completed."], ["2. Report on it.", ""], ["3. Go on.", "Ongoing."]);
        var rows = table.Grid.Rows.SetItem(1, table.Grid.Rows[1] with { Cells = table.Grid.Rows[1].Cells.SetItem(1, table.Grid.Rows[1].Cells[1] with { RowSpan = 2 }) });
        rows = rows.SetItem(2, rows[2] with { Cells = rows[2].Cells.RemoveAt(1) });
        var group = new TableRow(RowRole.Group, [new TableCell(default, 0, [Plain(null, "Coherence and alignment")]) { ColumnSpan = 2 }]);
        var listed = new TableRow(RowRole.Body, [new TableCell(default, 0, [Plain(null, "4. With a list.")]), new TableCell(default, 1, [Plain(null, "The Office:"), ListOf(ListKind.Roman, Item(null, "does this;"), Item(null, "does that."))])]);
        return table with { Grid = table.Grid with { Rows = rows.Insert(3, group).Add(listed) } };
    }
}
