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
