using System.Security.Cryptography;
using GbDocs.Cli.Files;
using GbDocs.Model.Content;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Cli.Files;

public sealed class DiskFilesTests : IDisposable
{
    private const string Secret = "the secret";
    private readonly TemporaryFolder folder = new();
    private readonly DiskFiles files;

    public DiskFilesTests()
    {
        folder.Write("secret.txt", Secret);
        folder.Write("outside/secret.txt", Secret);
        folder.Write("root/session/paper.md", "# One\n");
        folder.Write("root/session/b.csv", "1,2\n");
        folder.Write("root/session/data/a.yaml", "x: 1\n");
        files = new DiskFiles(folder.PathOf("root"));
    }

    [Fact]
    public void A_text_is_read_and_remembered_with_its_hash()
    {
        var text = files.ReadText("session/./paper.md");
        Assert.Equal("# One\n", text!.Text);
        Assert.Equal("session/paper.md", text.Path);
        var read = Assert.Single(files.Reads);
        Assert.Equal(new FileRead("session/paper.md", 6, Convert.ToHexStringLower(SHA256.HashData("# One\n"u8))), read);
        Assert.Equal(["session/paper.md"], files.Read.AsEnumerable());
    }

    [Fact]
    public void Asking_whether_a_file_exists_is_not_reading_it()
    {
        Assert.True(files.Exists("session/paper.md"));
        Assert.False(files.Exists("session"));
        Assert.Empty(files.Read);
    }

    [Fact]
    public void Files_and_folders_are_listed_in_ordinal_order()
    {
        folder.Write("root/session/B.csv", "");
        Assert.Equal(["session/B.csv", "session/b.csv", "session/paper.md"], files.Files("session").AsEnumerable());
        Assert.Equal(["session/data"], files.Folders("session").AsEnumerable());
        Assert.Equal(["session"], files.Folders("").AsEnumerable());
        Assert.Empty(files.Files("nowhere"));
    }

    [Theory]
    [MemberData(nameof(ContentPathTests.Hostile), MemberType = typeof(ContentPathTests))]
    public void A_hostile_path_finds_nothing(string path)
    {
        Assert.False(files.Exists(path));
        Assert.Null(files.ReadText(path));
        Assert.Null(files.ReadBytes(path));
        Assert.Empty(files.Files(path));
        Assert.Empty(files.Folders(path));
    }

    [Theory]
    [InlineData("root/leak.txt", "../secret.txt", "leak.txt")]
    [InlineData("root/session/leak", "../../outside", "session/leak/secret.txt")]
    [InlineData("root/chain", "session/hop", "chain/secret.txt")]
    [InlineData("root/circle", "circle", "circle")]
    public void A_link_that_leaves_the_root_leads_nowhere(string link, string target, string asked)
    {
        File.CreateSymbolicLink(folder.PathOf("root/session/hop"), "../../outside");
        File.CreateSymbolicLink(folder.PathOf(link), target);
        Assert.False(files.Exists(asked));
        Assert.Null(files.ReadText(asked));
        Assert.DoesNotContain(asked, files.Files(""));
    }

    [Fact]
    public void A_link_that_stays_inside_is_followed()
    {
        File.CreateSymbolicLink(folder.PathOf("root/alias.md"), "session/paper.md");
        Assert.Equal("# One\n", files.ReadText("alias.md")!.Text);
        Assert.Contains("alias.md", files.Files(""));
    }

    [Fact]
    public void A_root_that_is_itself_a_link_holds_its_files()
    {
        Directory.CreateSymbolicLink(folder.PathOf("other"), "root");
        Assert.NotNull(new DiskFiles(folder.PathOf("other")).ReadText("session/paper.md"));
    }

    [Fact]
    public async Task A_link_swapped_in_between_check_and_reading_never_leaks()
    {
        var honest = folder.Write("root/honest.txt", "honest");
        var swapped = folder.PathOf("root/swapped.txt");
        using var stop = new CancellationTokenSource();
        var swapper = Task.Run(() => Swap(swapped, honest, stop.Token));
        for (var i = 0; i < 1_000; i++)
            Assert.NotEqual(Secret, ReadOrNull("swapped.txt"));
        await stop.CancelAsync();
        await swapper;
    }

    [Fact]
    public void A_file_larger_than_the_limit_is_unreadable()
    {
        var small = new DiskFiles(folder.PathOf("root"), new FileLimits(Text: 5, Binary: 6));
        Assert.Throws<UnreadableFileException>(() => small.ReadText("session/paper.md"));
        Assert.Equal(6, small.ReadBytes("session/paper.md")!.Value.Length);
    }

    [Fact]
    public void A_missing_root_holds_nothing()
    {
        var none = new DiskFiles(folder.PathOf("nowhere"));
        Assert.False(none.Exists("paper.md"));
        Assert.Empty(none.Folders(""));
    }

    public void Dispose() => folder.Dispose();

    private string? ReadOrNull(string path)
    {
        try
        {
            return files.ReadText(path)?.Text;
        }
        catch (UnreadableFileException)
        {
            // The file was away just then.
            return null;
        }
    }

    private void Swap(string path, string honest, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            File.Delete(path);
            File.CreateSymbolicLink(path, honest);
            File.Delete(path);
            File.CreateSymbolicLink(path, folder.PathOf("secret.txt"));
        }
    }
}
