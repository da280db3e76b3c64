using GbDocs.Tests.Support;

namespace GbDocs.GoldenTests;

/// <summary>
/// The sample papers as text: whoever changes a number, a reference, a note or a word of one sees it here, line by line, and nowhere else.
/// </summary>
public sealed class SampleTextTests
{
    [Theory]
    [MemberData(nameof(SamplePaper.All), MemberType = typeof(SamplePaper))]
    public void A_sample_reads_as_it_was_accepted(string paper) =>
        Snapshot.Match(SamplePaper.In(paper).Text, paper.Replace('/', '_'));
}
