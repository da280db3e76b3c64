using System.Collections.Immutable;
using System.Text;
using GbDocs.Cli.Publication;
using GbDocs.Rendering;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Cli.Publication;

public sealed class PublisherTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Publisher publisher = new(TimeSpan.FromMilliseconds(50));

    private string Target => folder.PathOf("out", "pol-8");

    [Fact]
    public void Files_appear_in_a_fresh_folder_and_nothing_else_does()
    {
        publisher.Publish(Target, Files("new"), CancellationToken.None);
        Assert.Equal(["a.docx: new", "b.pdf: new"], Standing());
    }

    [Fact]
    public void Old_files_are_replaced_and_others_left_alone()
    {
        folder.Write("out/pol-8/a.docx", "old");
        folder.Write("out/pol-8/notes.txt", "mine");
        publisher.Publish(Target, Files("new"), CancellationToken.None);
        Assert.Equal(["a.docx: new", "b.pdf: new", "notes.txt: mine"], Standing());
    }

    [Fact]
    public void When_one_file_cannot_be_replaced_the_others_come_back_and_the_new_one_is_kept_beside()
    {
        folder.Write("out/pol-8/a.docx", "old");
        // No system moves a file over a folder: as good as a locked file, and the same everywhere.
        Directory.CreateDirectory(Path.Combine(Target, "b.pdf"));
        var fault = Assert.Throws<LockedOutputException>(() => publisher.Publish(Target, Files("new"), CancellationToken.None));
        Assert.Equal(Path.Combine(Target, "b.new.pdf"), fault.KeptAt);
        Assert.Equal(["a.docx: old", "b.new.pdf: new"], Standing());
    }

    [Fact]
    public void A_file_that_had_no_forerunner_goes_again_when_a_later_one_fails()
    {
        Directory.CreateDirectory(Path.Combine(Target, "b.pdf"));
        Assert.Throws<LockedOutputException>(() => publisher.Publish(Target, Files("new"), CancellationToken.None));
        Assert.Equal(["b.new.pdf: new"], Standing());
    }

    [Fact]
    public void A_cancelled_publication_leaves_nothing()
    {
        Assert.Throws<OperationCanceledException>(() => publisher.Publish(Target, Files("new"), new CancellationToken(canceled: true)));
        Assert.False(Directory.Exists(Target));
    }

    [Fact]
    public void What_a_killed_run_left_is_removed_and_what_a_running_one_uses_is_not()
    {
        folder.Write("out/pol-8/.gbdocs-killed/lock", "");
        folder.Write("out/pol-8/.gbdocs-killed/a.docx", "half");
        folder.Write("out/pol-8/.gbdocs-running/lock", "");
        using (new FileStream(Path.Combine(Target, ".gbdocs-running", "lock"), FileMode.Open, FileAccess.Write, FileShare.None))
            publisher.Publish(Target, Files("new"), CancellationToken.None);
        Assert.Equal([Path.Combine(Target, ".gbdocs-running")], Directory.GetDirectories(Target));
    }

    [Fact]
    public async Task Several_runs_on_one_folder_leave_whole_files_of_one_or_the_other()
    {
        var runs = Enumerable.Range(0, 4).Select(run => Task.Run(() =>
        {
            for (var i = 0; i < 10; i++)
                publisher.Publish(Target, Files(new string((char)('a' + run), 100_000)), CancellationToken.None);
        }));
        await Task.WhenAll(runs);
        foreach (var file in Directory.GetFiles(Target))
        {
            var text = await File.ReadAllTextAsync(file);
            Assert.Equal(100_000, text.Length);
            Assert.Single(text.Distinct());
        }
        Assert.Empty(Directory.GetDirectories(Target));
    }

    public void Dispose() => folder.Dispose();

    private static ImmutableArray<RenderedFile> Files(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return [new RenderedFile("a.docx", bytes), new RenderedFile("b.pdf", bytes)];
    }

    private IEnumerable<string> Standing() =>
        Directory.GetFiles(Target).Order(StringComparer.Ordinal).Select(file => $"{Path.GetFileName(file)}: {File.ReadAllText(file)}");
}
