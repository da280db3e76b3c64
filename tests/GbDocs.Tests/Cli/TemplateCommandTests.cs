using GbDocs.Cli;

namespace GbDocs.Tests.Cli;

public sealed class TemplateCommandTests : IDisposable
{
    private readonly ToolRun tool = new();

    [Fact]
    public void A_template_is_rendered_with_data_and_includes()
    {
        tool.Folder.Write("t/list.sbn", "{{ for item in items }}{{ include \"line\" item }}{{ end }}");
        tool.Folder.Write("t/line.sbn", "- {{ $0 }}\n");
        tool.Folder.Write("d/data.yaml", "items: [one, two]\n");
        Assert.Equal(ExitCode.Done, tool.Run("template", "t/list.sbn", "--data", "d/data.yaml"));
        Assert.Equal("- one\n- two\n", tool.Output);
    }

    [Fact]
    public void Data_may_be_JSON()
    {
        tool.Folder.Write("a.sbn", "{{ x.y }}");
        tool.Folder.Write("a.json", "{\"x\": {\"y\": 3}}");
        Assert.Equal(ExitCode.Done, tool.Run("template", "a.sbn", "--data", "a.json"));
        Assert.Equal("3", tool.Output);
    }

    [Fact]
    public void A_trace_names_the_origin_of_each_line()
    {
        tool.Folder.Write("a.sbn", "first\n{{ x }}\nlast\n");
        tool.Folder.Write("a.yaml", "\nx: value\n");
        tool.Run("template", "a.sbn", "--data", "a.yaml", "--trace");
        Assert.Equal("a.sbn(1,1)  | first\na.yaml(2,4) | value\na.sbn(3,1)  | last\n", tool.Output);
    }

    [Fact]
    public void Includes_come_from_the_root_and_from_nowhere_else()
    {
        tool.Folder.Write("secret.sbn", "secret");
        tool.Folder.Write("root/a/main.sbn", "{{ include \"b/part\" }}");
        tool.Folder.Write("root/b/part.sbn", "part");
        Assert.Equal(ExitCode.Done, tool.Run("template", "root/a/main.sbn", "--root", "root"));
        Assert.Equal("part", tool.Output);
        tool.Folder.Write("root/a/main.sbn", "{{ include \"../secret\" }}");
        Assert.Equal(ExitCode.ContentErrors, tool.Run("template", "root/a/main.sbn", "--root", "root"));
        Assert.DoesNotContain("secret\n", tool.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Misused, tool.Run("template", "secret.sbn", "--root", "root"));
    }

    [Fact]
    public void Faults_are_shown_at_their_line_in_template_and_data()
    {
        tool.Folder.Write("a.sbn", "one\n{{ nowhere }}\n");
        Assert.Equal(ExitCode.ContentErrors, tool.Run("template", "a.sbn"));
        Assert.StartsWith("a.sbn(2,4): error GB01", tool.Error, StringComparison.Ordinal);
        Assert.Empty(tool.Output);
        tool.Folder.Write("a.yaml", "x: 1\nx: 2\n");
        Assert.Equal(ExitCode.ContentErrors, tool.Run("template", "a.sbn", "--data", "a.yaml"));
        Assert.StartsWith("a.yaml(2,1): error GB", tool.Error, StringComparison.Ordinal);
        tool.Folder.Write("a.yaml", "- 1\n");
        Assert.Equal(ExitCode.ContentErrors, tool.Run("template", "a.sbn", "--data", "a.yaml"));
    }

    [Fact]
    public void Several_syntax_errors_are_shown_in_one_run()
    {
        tool.Folder.Write("a.sbn", "{{ if }}\n{{ 1 + }}\n");
        Assert.Equal(ExitCode.ContentErrors, tool.Run("template", "a.sbn"));
        Assert.Equal(["a.sbn(1,4): error GB0104", "a.sbn(1,7): error GB0100", "a.sbn(2,8): error GB0100"], Heads());
        Assert.Empty(tool.Output);
    }

    [Fact]
    public void A_fault_in_an_include_is_shown_in_the_include()
    {
        tool.Folder.Write("t/a.sbn", "{{ include \"part\" }}");
        tool.Folder.Write("t/part.sbn", "\n{{ 1 / \"x\" }}");
        Assert.Equal(ExitCode.ContentErrors, tool.Run("template", "t/a.sbn"));
        Assert.Equal(["t/part.sbn(2,4): error GB0129"], Heads());
    }

    [Fact]
    public void No_link_leads_out_of_the_root()
    {
        tool.Folder.Write("out/secret.sbn", "secret");
        tool.Folder.Write("root/a.sbn", "{{ include \"link\" }}{{ include \"folder/secret\" }}");
        File.CreateSymbolicLink(tool.Folder.PathOf("root", "link.sbn"), tool.Folder.PathOf("out", "secret.sbn"));
        Directory.CreateSymbolicLink(tool.Folder.PathOf("root", "folder"), tool.Folder.PathOf("out"));
        Assert.Equal(ExitCode.ContentErrors, tool.Run("template", "root/a.sbn"));
        Assert.Equal(["root/a.sbn(1,12): error GB0138", "root/a.sbn(1,32): error GB0138"], Heads());
        Assert.Empty(tool.Output);
        Assert.Equal(ExitCode.Misused, tool.Run("template", "root/link.sbn"));
        Assert.Empty(tool.Output);
    }

    [Theory]
    [InlineData("none.sbn")]
    [InlineData("folder")]
    [InlineData("a.sbn", "--data", "none.yaml")]
    [InlineData("a.sbn", "--root", "none")]
    [InlineData("a.sbn", "--root", "folder")]
    [InlineData("a.sbn", "--nonsense")]
    [InlineData("a.sbn", "--data")]
    [InlineData]
    public void What_is_missing_or_misspelt_is_misuse(params string[] arguments)
    {
        tool.Folder.Write("a.sbn", "text");
        tool.Folder.Write("folder/b.sbn", "text");
        Assert.Equal(ExitCode.Misused, tool.Run(["template", .. arguments]));
        Assert.Empty(tool.Output);
        Assert.NotEmpty(tool.Error);
    }

    [Fact]
    public void Unknown_names_print_nothing_where_that_is_asked_for()
    {
        tool.Folder.Write("a.sbn", "[{{ nowhere }}]");
        Assert.Equal(ExitCode.Done, tool.Run("template", "a.sbn", "--lenient"));
        Assert.Equal("[]", tool.Output);
    }

    [Fact]
    public void Now_is_the_moment_of_the_sources()
    {
        tool.Folder.Write("a.sbn", "{{ date.now.year }}");
        tool.With("SOURCE_DATE_EPOCH", "0").Run("template", "a.sbn");
        Assert.Equal("1970", tool.Output);
    }

    private IEnumerable<string> Heads() => tool.Error.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal)).Select(line => line[..line.LastIndexOf(": ", StringComparison.Ordinal)]);

    public void Dispose() => tool.Dispose();
}
