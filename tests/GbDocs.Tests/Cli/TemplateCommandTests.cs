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

    public void Dispose() => tool.Dispose();
}
