namespace GbDocs.Tests.Support;

public sealed class SnapshotTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void An_equal_text_passes_and_removes_what_was_received_before()
    {
        var verified = folder.Write("A.B.verified.txt", "one\ntwo\n");
        var received = folder.Write("A.B.received.txt", "old");
        Snapshot.MatchFile(verified, "one\r\ntwo\r\n");
        Assert.False(File.Exists(received));
    }

    [Fact]
    public void A_difference_names_the_changed_lines_and_leaves_the_received_text()
    {
        var verified = folder.Write("A.B.verified.txt", "one\ntwo\nthree\n");
        var fault = Assert.Throws<SnapshotException>(() => Snapshot.MatchFile(verified, "one\n2\nthree\n"));
        Assert.Contains("- two", fault.Message, StringComparison.Ordinal);
        Assert.Contains("+ 2", fault.Message, StringComparison.Ordinal);
        Assert.Equal("one\n2\nthree\n", File.ReadAllText(folder.PathOf("A.B.received.txt")));
        Assert.Equal("one\ntwo\nthree\n", File.ReadAllText(verified));
    }

    [Fact]
    public void A_text_that_nobody_accepted_fails()
    {
        var fault = Assert.Throws<SnapshotException>(() => Snapshot.MatchFile(folder.PathOf("A.B.verified.txt"), "new"));
        Assert.Contains("A.B.received.txt", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_neighbourhood_of_a_change_is_printed()
    {
        var before = string.Join('\n', Enumerable.Range(1, 50));
        var printed = TextDifference.Describe(before, before.Replace("\n25\n", "\nxx\n", StringComparison.Ordinal));
        Assert.Equal("  …\n  23\n  24\n- 25\n+ xx\n  26\n  27\n", printed);
    }

    public void Dispose() => folder.Dispose();
}
