using GbDocs.Model.Diagnostics;
using GbDocs.Model.Sources;
using GbDocs.Reading.Data;

namespace GbDocs.Tests.Reading.Data;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("a: 1\r\nkey: \"two words\"\r\n", "key", 2, 1, "two words", 2, 7)]
    [InlineData("# é\nkey: plain text # remark\n", "key", 2, 1, "plain text", 2, 6)]
    [InlineData("a:\n  - x\nkey: 'it''s'\n", "key", 3, 1, "it''s", 3, 7)]
    public void Keys_and_values_know_their_place(string yaml, string key, int keyLine, int keyColumn, string typed, int line, int column)
    {
        var (node, _) = Read(yaml);
        var entry = ((DataMap)node!).Find(key)!;
        Assert.Equal(new LinePosition(keyLine, keyColumn), entry.Key.Span.Position);
        Assert.Equal(typed, entry.Value.Span.Text.ToString());
        Assert.Equal(new LinePosition(line, column), entry.Value.Span.Position);
    }

    [Fact]
    public void Keys_keep_their_order()
    {
        var (node, _) = Read("zebra: 1\nape: 2\nlion: 3\n");
        Assert.Equal(["zebra", "ape", "lion"], ((DataMap)node!).Entries.Select(e => e.Key.Value));
    }

    [Fact]
    public void A_quoted_null_is_a_text()
    {
        var (node, _) = Read("a: null\nb: 'null'\n");
        var map = (DataMap)node!;
        Assert.True(((DataScalar)map.Find("a")!.Value).IsNull);
        Assert.False(((DataScalar)map.Find("b")!.Value).IsNull);
    }

    [Theory]
    [InlineData("a: 1\nb: 2\na: 3\n", "GB0201", 3, 1)]
    [InlineData("a: &x 1\n", "GB0205", 1, 4)]
    [InlineData("a: *x\n", "GB0205", 1, 4)]
    [InlineData("a: !!binary abc\n", "GB0206", 1, 4)]
    [InlineData("a: 1\n---\nb: 2\n", "GB0207", 2, 1)]
    [InlineData("[a]: 1\n", "GB0208", 1, 1)]
    [InlineData("a: b: c\n", "GB0200", 1, 5)]
    [InlineData("a: \"open\n", "GB0200", 1, 4)]
    [InlineData("a: 1\nb: {colour: #1E2DBE, size: 1}\nc: {d: 1}\n", "GB0200", 2, 13)]
    [InlineData("b: {l: \"1pt #1E2DBE\", c: #1E2DBE, d: \"1pt #1E2DBE\"}\nc: {d: 1}\n", "GB0200", 1, 26)]
    [InlineData("b: {colour: red #e\nc: {d: 1}\n", "GB0200", 1, 17)]
    public void Faults_are_reported_at_their_place(string yaml, string code, int line, int column)
    {
        var (_, diagnostics) = Read(yaml);
        var found = Assert.Single(diagnostics.ToSorted());
        Assert.Equal(code, found.Descriptor.Code);
        Assert.Equal(new LinePosition(line, column), found.Span.Position);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("- ")]
    [InlineData("{a: ")]
    [InlineData("? ")]
    public void Deep_nesting_is_an_error_and_no_stack_overflow(string opening)
    {
        var (node, diagnostics) = Read(string.Concat(Enumerable.Repeat(opening, 100_000)));
        Assert.Null(node);
        Assert.Contains(diagnostics.ToSorted(), d => d.Descriptor.Code is "GB0202" or "GB0200");
    }

    [Fact]
    public void Too_many_values_are_an_error()
    {
        var source = new SourceText("a.yaml", "[" + string.Join(",", Enumerable.Repeat("1", 50)) + "]");
        var diagnostics = new DiagnosticBag();
        Assert.Null(YamlReader.Read(source, diagnostics, new DataLimits(Nodes: 20)));
        Assert.Equal("GB0203", Assert.Single(diagnostics.ToSorted()).Descriptor.Code);
    }

    [Fact]
    public void Too_long_a_file_is_an_error()
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(YamlReader.Read(new SourceText("a.yaml", "a: 1"), diagnostics, new DataLimits(Characters: 3)));
        Assert.Equal("GB0204", Assert.Single(diagnostics.ToSorted()).Descriptor.Code);
    }

    [Fact]
    public void A_part_of_a_file_keeps_the_places_of_the_file()
    {
        var source = new SourceText("paper.md", "---\ntitle: A\n---\nBody\n");
        var node = YamlReader.Read(new SourceSpan(source, 4, 9), new DiagnosticBag());
        Assert.Equal(new LinePosition(2, 8), ((DataMap)node!).Find("title")!.Value.Span.Position);
    }

    private static (DataNode? Node, DiagnosticBag Diagnostics) Read(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        return (YamlReader.Read(new SourceText("data.yaml", yaml), diagnostics), diagnostics);
    }
}
