using GbDocs.Layout.Pages;
using GbDocs.Layout.Text;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Rendering.Pdf;

/// <summary>A document laid out by hand that holds every role, artifact and kind of item.</summary>
internal static class SampleDocument
{
    public static PagedDocument Create()
    {
        var page = new PagedDocumentBuilder();
        WriteFurniture(page);
        WriteOpening(page);
        WriteLists(page);
        WriteTable(page);
        page.NextPage("2").PageWidth = Length.FromMillimetres(297);
        page.PageHeight = Length.FromMillimetres(210);
        WriteFurniture(page);
        WriteFigures(page);
        WriteLanguages(page);
        return page.ToDocument();
    }

    private static void WriteFurniture(PagedDocumentBuilder page)
    {
        var (x, y) = (page.X, page.Y);
        (page.X, page.Y) = (PagedDocumentBuilder.Left, Length.FromPoints(40));
        page.Write("GB.328/POL/8", ArtifactKind.Header);
        page.Add(tag => new RuleItem(tag, Area(72, 46, 451, 0.5m), Colour.Black), ArtifactKind.Layout);
        (page.X, page.Y) = (PagedDocumentBuilder.Left, page.PageHeight - Length.FromPoints(40));
        page.Write(page.Label, ArtifactKind.Footer);
        (page.X, page.Y) = (x, y);
    }

    private static void WriteOpening(PagedDocumentBuilder page)
    {
        page.Line(StructureRole.Title, "Progress of the programme");
        page.Open(StructureRole.TOC).Open(StructureRole.TOCI).Open(StructureRole.Reference);
        page.Link("1. Findings ", new NodeTarget(new NodeId("findings")));
        page.Write(Runs.Of(". . . . ", page.Style, page.Fonts) with { Kind = RunKind.Leader, Text = string.Empty });
        page.Write("1").NewLine().Close(3);
        page.Open(StructureRole.Sect).Anchor("findings", "1. Findings").Line(StructureRole.H1, "1. Findings");
        page.Open(StructureRole.P).Open(StructureRole.Lbl).Write("7. ").Close();
        page.Write("The Governing Body found the first efficient figures of the office in the documents before it, ");
        page.Write("which run over several lines of a paragraph so that words are divided at spaces only");
        page.Open(StructureRole.Reference).Open(StructureRole.Link).Write("1").Add(Mark).Close(2);
        WriteNote(page);
        page.Write(" and it goes on after the mark.").NewLine().Close();

        PageItem Mark(StructureTag tag) => new LinkItem(tag, Area(300, 100, 6, 8), new NodeTarget(new NodeId("note-1")), "Note 1");
    }

    // The note stands at the foot of the page, and in reading order just after its mark.
    private static void WriteNote(PagedDocumentBuilder page)
    {
        var (x, y) = (page.X, page.Y);
        (page.X, page.Y) = (PagedDocumentBuilder.Left, Length.FromPoints(740));
        page.Anchor("note-1").Open(StructureRole.Note, note => note with { Node = new NodeId("note-1") });
        page.Open(StructureRole.Lbl).Write("1 ").Close().Write("See ").Link("the decision", new AddressTarget("https://www.ilo.org/gb/décision")).Write(".").Close();
        (page.X, page.Y) = (x, y);
    }

    private static void WriteLists(PagedDocumentBuilder page)
    {
        page.Open(StructureRole.L, list => list with { Numbering = ListNumbering.LowerAlpha });
        foreach (var (label, body) in new[] { ("(a) ", "the first point;"), ("(b) ", "the second point.") })
            page.Open(StructureRole.LI).Open(StructureRole.Lbl).Write(label).Close().Open(StructureRole.LBody).Write(body).NewLine().Close(2);
        page.Close().Open(StructureRole.BlockQuote).Line(StructureRole.P, "A quotation of a block.").Close();
        page.Add(tag => new RuleItem(tag, Area(72, (page.Y - Length.FromPoints(11)).Points, 451, 20), new Colour(230, 235, 245)), ArtifactKind.Background);
        page.Open(StructureRole.Aside, box => box with { Title = "Box 1" }).Line(StructureRole.P, "Words in a box.").Close();
    }

    private static void WriteTable(PagedDocumentBuilder page)
    {
        page.Open(StructureRole.Table, table => table with { Summary = "Spending by region." });
        page.Open(StructureRole.Caption).Write("Table 1. Spending").NewLine().Close();
        page.Open(StructureRole.THead);
        WriteRow(page, StructureRole.TH, [("Region", 1, 2), ("Spending", 2, 1)]);
        WriteRow(page, StructureRole.TH, [("2014", 1, 1), ("2015", 1, 1)]);
        page.Close().Open(StructureRole.TBody);
        WriteRow(page, StructureRole.TD, [("Africa", 1, 1), ("12 300", 1, 1), ("13 400", 1, 1)]);
        WriteRow(page, StructureRole.TD, [("All others", 1, 1), ("none", 2, 1)]);
        page.Close(2);
    }

    private static void WriteRow(PagedDocumentBuilder page, StructureRole role, (string Text, int Columns, int Rows)[] cells)
    {
        page.Open(StructureRole.TR);
        foreach (var (text, columns, rows) in cells)
        {
            var isHead = role == StructureRole.TH;
            page.Open(role, cell => cell with { ColumnSpan = columns, RowSpan = rows, Scope = isHead ? HeaderScope.Column : HeaderScope.None });
            page.Line(StructureRole.P, text).Close();
        }
        page.Close();
    }

    private static void WriteFigures(PagedDocumentBuilder page)
    {
        page.Line(StructureRole.H2, "1.1. Figures", heading => heading with { Title = "Figures" }).Anchor("figures", "1.1. Figures", 2);
        page.Open(StructureRole.Figure, figure => figure with { AlternativeText = "A chart with one red triangle." });
        var corner = new PagePoint(Length.FromPoints(100), Length.FromPoints(200));
        page.Add(tag => new PathItem(tag, Triangle(corner), new Colour(200, 30, 30), new Stroke(Colour.Black, Length.FromPoints(1)) { Dashes = [Length.FromPoints(3)] }));
        page.Open(StructureRole.Caption).NewLine().Write("Figure 1. A triangle").NewLine().Close(2);
        page.Open(StructureRole.Figure, figure => figure with { AlternativeText = "A picture that fades." });
        page.Add(tag => new PictureItem(tag, Area(250, 150, 80, 60), SamplePictures.Png(6, 8, 8, 6))).Close();
        page.Open(StructureRole.Figure, figure => figure with { AlternativeText = "A grey picture." });
        page.Add(tag => new PictureItem(tag, Area(350, 150, 80, 60), SamplePictures.Png(0, 1, 8, 6))).Close();
        page.Y = Length.FromPoints(300);
        page.NewLine();
    }

    private static VectorPath Triangle(PagePoint corner) => new(
    [
        new MoveTo(corner),
        new LineTo(new PagePoint(corner.X + Length.FromPoints(60), corner.Y)),
        new CurveTo(new PagePoint(corner.X + Length.FromPoints(60), corner.Y - Length.FromPoints(30)), corner, new PagePoint(corner.X, corner.Y - Length.FromPoints(50))),
        new ClosePath(),
    ]);

    private static void WriteLanguages(PagedDocumentBuilder page)
    {
        var plain = page.Style;
        page.Open(StructureRole.P).Write("The words ");
        page.Language = "fr";
        page.Style = plain with { Italic = true, Underline = true };
        page.Write("sous toutes réserves");
        (page.Language, page.Style) = ("en-GB", plain);
        page.Write(" are French; a no-break\u00A0space and an ellipsis… stay.").NewLine().Close();
        page.Open(StructureRole.P, p => p with { Language = "es" });
        page.Language = "es";
        page.Write("Un párrafo en español con ").Open(StructureRole.Span, s => s with { Expansion = "Organización Internacional del Trabajo" }).Write("OIT").Close().Write(".").NewLine().Close(2);
        page.Language = "en-GB";
    }

    private static Rectangle Area(decimal x, decimal y, decimal width, decimal height) =>
        new(Length.FromPoints(x), Length.FromPoints(y), Length.FromPoints(width), Length.FromPoints(height));
}
