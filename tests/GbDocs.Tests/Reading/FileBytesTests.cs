using System.Collections.Immutable;
using System.Text;
using GbDocs.Cli.Files;
using GbDocs.Model.Diagnostics;
using GbDocs.Reading.Papers;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Reading;

/// <summary>Bytes that are no text, in a file of each kind that a paper is made of.</summary>
public sealed class FileBytesTests
{
    private static readonly ImmutableArray<(string Path, string Text)> Files =
    [
        ("content/s/session.yaml", "body: Governing Body\nsession: 328\n"),
        ("content/s/p/paper.md", "---\nkind: k\ntitle: T\nfiles: {references: r.yaml, abbreviations: a.yaml}\ndata: {y: y.yaml, j: j.json}\n---\n{{ include \"part.md\" }}\n\nText. ILO.\n\n::: {.table src=\"t.csv\" title=T}\n:::\n\n```chart {type=pie title=C src=\"c.csv\"}\n```\n"),
        ("content/s/p/part.md", "Part.\n"),
        ("content/s/p/r.yaml", "C87: {title: Convention, year: 1948}\n"),
        ("content/s/p/a.yaml", "ILO: International Labour Organization\n"),
        ("content/s/p/y.yaml", "a: 1\n"),
        ("content/s/p/j.json", "{\"a\": 1}\n"),
        ("content/s/p/t.csv", "a,b\nc,d\n"),
        ("content/s/p/c.csv", "a,1\nb,2\n"),
        ("templates/k/paper.sbn", "{{ body }}\n"),
        ("templates/k/template.yaml", "required: [title]\n"),
        ("templates/k/styles.yaml", "paragraphs:\n  body: {size: 10pt}\n"),
    ];

    public static TheoryData<string> Paths => [.. Files.Select(f => f.Path)];

    [Fact]
    public void The_files_are_a_paper() => Assert.Empty(Read(string.Empty, bytes => bytes));

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_byte_order_mark_and_other_line_ends_are_taken(string path) =>
        Assert.Empty(Read(path, bytes => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\r\n"))]));

    [Theory]
    [MemberData(nameof(Paths))]
    public void Bytes_that_are_no_UTF_8_are_an_error_in_their_file(string path) => AssertLocated(path, bytes => [.. bytes, 0xC3, 0x28]);

    [Theory]
    [MemberData(nameof(Paths))]
    public void NUL_is_an_error_in_its_file(string path) => AssertLocated(path, bytes => [.. bytes, 0]);

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_control_character_is_an_error_in_its_file(string path) => AssertLocated(path, bytes => [.. bytes, 0x1B]);

    [Theory]
    [MemberData(nameof(Paths))]
    public void UTF_16_is_an_error_in_its_file(string path) => AssertLocated(path, bytes => [0xFF, 0xFE, .. bytes]);

    private static void AssertLocated(string path, Func<byte[], byte[]> change)
    {
        var fault = Assert.Single(Read(path, change), d => d.Descriptor.Code == "GB0215");
        Assert.EndsWith(fault.Span.Source!.Path, path, StringComparison.Ordinal);
    }

    private static ImmutableArray<Diagnostic> Read(string changed, Func<byte[], byte[]> change)
    {
        using var folder = new TemporaryFolder();
        foreach (var (path, text) in Files)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            folder.Write(path, path == changed ? change(bytes) : bytes);
        }
        var diagnostics = new DiagnosticBag();
        PaperReader.Read("s/p/paper.md", new DiskFiles(folder.PathOf("content")), new DiskFiles(folder.PathOf("templates")), diagnostics);
        return diagnostics.ToSorted();
    }
}
