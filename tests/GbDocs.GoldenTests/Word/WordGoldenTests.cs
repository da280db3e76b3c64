using GbDocs.Tests.Support;

namespace GbDocs.GoldenTests.Word;

/// <summary>One small paper for each construct: its Word file is as it was accepted, and counts and refers as the paper does.</summary>
public sealed class WordGoldenTests
{
    [Theory]
    [MemberData(nameof(WordPaper.All), MemberType = typeof(WordPaper))]
    public void A_construct_is_written_as_it_was_accepted(string paper) =>
        Snapshot.MatchFile(Repository.PathOf([.. WordPaper.Folder.Split('/'), "papers", paper, "word.verified.xml"]), WordXml.Of(WordPaper.Of(paper).File));

    [Theory]
    [MemberData(nameof(WordPaper.All), MemberType = typeof(WordPaper))]
    public void Word_counts_the_numbers_of_the_paper(string paper) =>
        Assert.Equal(new ModelMarks(WordPaper.Of(paper).Resolved).Marks, new WordCounting(WordPaper.Of(paper).File).Marks);

    [Theory]
    [MemberData(nameof(SamplePaper.All), MemberType = typeof(SamplePaper))]
    public void Word_counts_the_numbers_of_a_sample(string paper)
    {
        var sample = SamplePaper.In(paper);
        // Glyphs of headings are the style's, not the paper's.
        var marks = new WordCounting(sample.Files[".docx"].Content.ToArray()).Marks.Where(m => m != "►");
        Assert.Equal(new ModelMarks(sample.Resolved).Marks, marks);
    }

    [Theory]
    [MemberData(nameof(WordPaper.All), MemberType = typeof(WordPaper))]
    public void Every_field_shows_what_Word_would_find(string paper) => Assert.Empty(new WordFields(WordPaper.Of(paper).File).Wrong);

    [Theory]
    [MemberData(nameof(SamplePaper.All), MemberType = typeof(SamplePaper))]
    public void Every_field_of_a_sample_shows_what_Word_would_find(string paper) =>
        Assert.Empty(new WordFields(SamplePaper.In(paper).Files[".docx"].Content.ToArray()).Wrong);
}
