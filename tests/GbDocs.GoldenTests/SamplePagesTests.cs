using GbDocs.Tests.Support;

namespace GbDocs.GoldenTests;

/// <summary>The pages of the sample papers: where things stand, and what they mean.</summary>
public sealed class SamplePagesTests
{
    [Theory]
    [MemberData(nameof(SamplePaper.All), MemberType = typeof(SamplePaper))]
    public void Things_stand_where_they_were_accepted(string paper) =>
        Snapshot.Match(PageDump.Of(SamplePaper.In(paper).Pages), paper.Replace('/', '_'));

    [Theory]
    [MemberData(nameof(SamplePaper.All), MemberType = typeof(SamplePaper))]
    public void The_tag_tree_is_the_model(string paper)
    {
        var sample = SamplePaper.In(paper);
        var (expected, tree) = (string.Join('\n', ModelTree.Of(sample.Resolved, sample.Pages)), string.Join('\n', TagTree.Of(sample.Pages)));
        Assert.True(expected == tree, TextDifference.Describe(expected, tree));
    }

    [Fact]
    public void The_PDF_of_a_section_paper_is_small() =>
        Assert.InRange(SamplePaper.In("gb-328/pol-8").Files[".pdf"].Content.Length, 1, 120 * 1024);
}
