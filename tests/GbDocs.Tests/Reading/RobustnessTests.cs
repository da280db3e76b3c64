using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Model.Rules;
using GbDocs.Model.Sources;
using GbDocs.Reading.Conversion;
using GbDocs.Reading.Styles;
using GbDocs.Resolution;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Reading;

/// <summary>Hostile and damaged texts end in a paper or in a located error, on a small stack; the sizes are those of CommonMark's own cases.</summary>
public sealed class RobustnessTests
{
    private const int SmallStack = 512 * 1024;

    private static readonly (string Name, string Text)[] Cases =
    [
        ("strong emphasis in each other", Repeat("*a **a ", 65_000) + "b" + Repeat(" a** a*", 65_000)),
        ("closers of emphasis", Repeat("a_ ", 65_000)),
        ("openers of emphasis", Repeat("_a ", 65_000)),
        ("closers of links", Repeat("a]", 65_000)),
        ("openers of links", Repeat("[a", 65_000)),
        ("openers and closers that do not match", Repeat("*a_ ", 50_000)),
        ("openers and closers in threes", Repeat("a***b* c*", 50_000)),
        ("links and emphasis that do not match", Repeat("[ a_", 50_000)),
        ("brackets and parentheses", Repeat("[ (](", 80_000)),
        ("empty pictures", Repeat("![[]()", 160_000)),
        ("brackets in each other", Repeat("[", 50_000) + "a" + Repeat("]", 50_000)),
        ("quotations in each other", Repeat("> ", 50_000) + "a"),
        ("lists in each other", string.Concat(Enumerable.Range(0, 1_000).Select(n => new string(' ', n * 2) + "* a\n"))),
        ("lists in one line", Repeat("- ", 100_000) + "a"),
        ("backticks", string.Concat(Enumerable.Range(1, 2_500).Select(n => "e" + new string('`', n)))),
        ("links that are not closed", Repeat("[a](<b", 30_000)),
        ("remarks that are not closed", "</" + Repeat("<!--", 300_000)),
        ("empty lines in a list", "- " + Repeat("\n", 100_000) + "a"),
        ("empty items", Repeat("-\n", 100_000)),
        ("many link targets", string.Concat(Enumerable.Range(1, 5_000).Select(n => $"[{n}]: https://a.b\n")) + "\n" + Repeat("[0] ", 5_000)),
        ("instructions", Repeat("<?", 50_000)),
        ("declarations", Repeat("<!A", 50_000)),
        ("character data", Repeat("<![CDATA[", 50_000)),
        ("blocks in each other", Repeat("::: {.box}\n", 100_000)),
        ("blocks in quotations", Repeat("> ::: {.box}\n", 20_000)),
        ("attributes that are not closed", Repeat("{a=", 50_000)),
        ("notes in each other", Repeat("^[a", 50_000)),
        ("note marks that are not closed", Repeat("[^a", 50_000)),
        ("citations that are not closed", Repeat("[@a", 50_000)),
        ("a table of one row", Repeat("|a", 20_000) + "\n" + Repeat("|-", 20_000)),
        ("addresses", Repeat("http://a ", 20_000)),
        ("backslashes", Repeat("\\", 100_000)),
        ("empty brackets", Repeat("[]", 20_000)),
        ("a word of a million letters", Repeat("a", 1_000_000)),
        ("NUL", "abc\0de\0"),
        ("half surrogates", "a\ud800b\udc00"),
        ("line ends of all kinds", "a\rb\r\nc\n\rd\u2028e"),
        ("combining marks", "e" + Repeat("\u0301", 1_000)),
    ];

    public static TheoryData<string> Names => [.. Cases.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_text_ends_in_a_paper_or_in_an_error_at_its_place(string name)
    {
        var source = new SourceText("paper.md", Cases.Single(c => c.Name == name).Text);
        var (paper, diagnostics) = Read(source);
        Assert.True(!paper.Blocks.IsEmpty || diagnostics.HasErrors);
        Assert.All(diagnostics.ToSorted(), d => Assert.Same(source, d.Span.Source));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_text_is_resolved_as_far_as_it_was_read(string name)
    {
        var (paper, _) = Read(new SourceText("paper.md", Cases.Single(c => c.Name == name).Text));
        var found = new DiagnosticBag();
        ResolvedPaper? resolved = null;
        OnSmallStack(() => resolved = Resolver.Resolve(paper, found));
        Assert.Equal(paper.Blocks.Length, resolved!.Paper.Blocks.Length);
        Assert.All(found.ToSorted(), d => Assert.Equal("paper.md", d.Span.Source?.Path));
    }

    [Fact]
    public void Nesting_just_below_the_limit_is_read()
    {
        var (paper, diagnostics) = Read(new SourceText("paper.md", Repeat("> ", 90) + "deep"));
        Assert.Empty(diagnostics.ToSorted());
        Assert.Contains("deep", PaperDump.Of(paper), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[", 101, "GB0310", 1, 101)]
    [InlineData("> ", 101, "GB0310", 1, 1)]
    [InlineData("::: {.box}\n", 101, "GB0310", 101, 1)]
    [InlineData("*a ", 4_001, "GB0329", 1, 12_001)]
    public void A_text_beyond_the_limit_is_an_error_where_it_passes_it(string text, int count, string code, int line, int column)
    {
        var (_, diagnostics) = Read(new SourceText("paper.md", Repeat(text, count)));
        var found = Assert.Single(diagnostics.ToSorted());
        Assert.Equal((code, new LinePosition(line, column)), (found.Descriptor.Code, found.Span.Position));
    }

    private static (Paper Paper, DiagnosticBag Diagnostics) Read(SourceText source)
    {
        var diagnostics = new DiagnosticBag();
        Paper? paper = null;
        OnSmallStack(() =>
        {
            var files = new PaperFiles([new FileRoot(new MemoryFiles(), string.Empty)], diagnostics);
            var scope = new PaperScope(new PaperRules(), StyleSheetReader.BuiltIn, files, diagnostics);
            paper = PaperConverter.Convert(scope, MappedText.Of(source), new PaperMetadata("kind", "title"));
        });
        return (paper!, diagnostics);
    }

    private static void OnSmallStack(Action action)
    {
        var thread = new Thread(() => action(), SmallStack);
        thread.Start();
        thread.Join();
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
