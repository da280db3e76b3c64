using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using static GbDocs.Tests.Support.PaperBuilder;

namespace GbDocs.Tests.Resolution;

public sealed class ContentsTests
{
    [Fact]
    public void Headings_are_listed_with_their_numbers_and_levels()
    {
        var paper = Resolved.Of(PaperOf(
            RulesOf.Report,
            Section(null, "Contents") with { Role = HeadingRole.Preliminary },
            Section("c", "One"), Section("s", "Two", 2) with { Content = Line("Two", new LineBreak(default), "lines", Mark("n")) },
            BoxOf("b", "Box", Section(null, "Not ours", 3)),
            Appendix("A", "Resolution"), Section("a", "Tripartism", 2), Annex("X", "Data")).WithNotes(NoteOf("n", "x")));

        Assert.Equal(
            ["1 I. One", "2 1. Two lines", "1 Appendix Resolution", "2 (a) Tripartism", "2 Annex 1 Data"],
            paper.Contents.Headings.Select(h => $"{h.Level} {h.Label} {PlainText.Of(h.Title)}"));
        Assert.Equal("Box I.1.", Assert.Single(paper.Contents.Boxes).Label);
    }

    [Fact]
    public void Captions_are_listed_by_kind()
    {
        var paper = Resolved.Of(PaperOf(TableOf("t", "Table", ["h"]), FigureOf("f", "Figure"), TableOf(null, null, ["h"])));

        Assert.Equal(["Table 1. Table"], paper.Contents.Tables.Select(t => $"{t.Label} {PlainText.Of(t.Title)}"));
        Assert.Equal(["Figure 1."], paper.Contents.Figures.Select(t => t.Label));
    }
}
