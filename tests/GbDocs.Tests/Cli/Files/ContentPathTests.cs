using GbDocs.Cli.Files;

namespace GbDocs.Tests.Cli.Files;

public sealed class ContentPathTests
{
    /// <summary>Spellings that leave a root on some system, or name something else than they show.</summary>
    public static TheoryData<string> Hostile { get; } =
    [
        "/etc/passwd", "//server/share/file", "/", "//", "/.",
        "..", "../secret.yaml", "../../etc/passwd", "a/../../b", "a/..", "./../b", "a/b/../../../c", "..\\secret", "a\\..\\..\\b",
        "...", "a/...", ".. /b", "../", "..;/b", "..%2fsecret", "%2e%2e/secret", "%2E%2e/secret", "a%2f..%2fb", "..%5csecret", "a%5Cb", "a%00.png",
        "C:/Windows/win.ini", "C:\\Windows\\win.ini", "c:secret.txt", "\\\\server\\share\\file", "\\\\?\\C:\\secret", "\\\\.\\PhysicalDrive0", "\\secret",
        "//?/C:/secret", "file:///etc/passwd", "http://example.org/a.png", "data:text/plain,x", "a:b", "paper.md:stream", "paper.md::$DATA",
        "~/secret", "~root/.ssh/id_rsa", "a/~/b", "~",
        ".git/config", ".env", "a/.hidden",
        "CON", "con", "NUL", "nul.txt", "a/PRN.md", "aux.tar.gz", "COM1", "com9.yaml", "LPT1.csv", "COM\u00B9", "CONIN$", "CLOCK$", "CON .txt",
        "a\0.png", "\0", "a\n.md", "a\r.md", "a\t.md", "a\u001B[31m.md", "a\u007F.md", "a\u0085.md",
        "a\u202Egnp.md", "a\u2066b.md", "\uFEFFa.md",
        "a//b", "a/", "a/ b", "a /b", "a.", "a/b.", " a",
        "a*", "a?b", "a|b", "a<b", "a>b", "\"a\"",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_path_is_refused(string path) => Assert.Null(ContentPath.Canonical(path));

    [Fact]
    public void Half_a_character_is_refused() => Assert.Null(ContentPath.Canonical("a\uD800.md"));

    [Fact]
    public void Too_long_a_name_or_path_is_refused()
    {
        Assert.Null(ContentPath.Canonical(new string('a', 256)));
        Assert.Null(ContentPath.Canonical(new string('é', 128)));
        Assert.Null(ContentPath.Canonical(string.Join('/', Enumerable.Repeat("abcdefghi", 103))));
        Assert.NotNull(ContentPath.Canonical(new string('a', 255)));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData(".", "")]
    [InlineData("paper.md", "paper.md")]
    [InlineData("./paper.md", "paper.md")]
    [InlineData("gb-328/./pol-8/paper.md", "gb-328/pol-8/paper.md")]
    [InlineData("gb 328/Rapport final (v2) – été.md", "gb 328/Rapport final (v2) – été.md")]
    [InlineData("console.md", "console.md")]
    [InlineData("a..b/c%20d", "a..b/c%20d")]
    [InlineData("報告.csv", "報告.csv")]
    [InlineData("😀.png", "😀.png")]
    public void An_honest_path_loses_only_its_idle_parts(string path, string canonical) =>
        Assert.Equal(canonical, ContentPath.Canonical(path));
}
