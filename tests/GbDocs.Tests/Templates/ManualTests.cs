using GbDocs.Tests.Support;

namespace GbDocs.Tests.Templates;

/// <summary>Each example of the manual is run: a block <c>scriban</c>, and after it its <c>output</c> or its <c>errors</c>.</summary>
public sealed class ManualTests
{
    public static TheoryData<int> Examples => [.. Read().Select(example => example.Line)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_gives_what_the_manual_says(int line)
    {
        var example = Read().Single(e => e.Line == line);
        var spec = SpecCase.Read($"docs/templates.md({line})", example.Text);
        Assert.Equal(spec.Expected(), spec.Run());
    }

    [Fact]
    public void Every_builtin_is_in_the_manual()
    {
        var manual = File.ReadAllText(Repository.PathOf("docs", "templates.md"));
        Assert.DoesNotContain(HostileArgumentTests.FunctionNames(), name => !manual.Contains($"`{name}", StringComparison.Ordinal));
    }

    private static List<(int Line, string Text)> Read()
    {
        var lines = File.ReadAllLines(Repository.PathOf("docs", "templates.md"));
        var examples = new List<(int Line, string Text)>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal) || lines[i].Length == 3)
                continue;
            var end = Array.IndexOf(lines, "```", i + 1);
            var body = string.Join("\n", lines[(i + 1)..end]);
            var kind = lines[i][3..];
            if (kind == "scriban")
                examples.Add((i + 1, body + "\n"));
            else if (kind is "output" or "errors" or "data" || kind.StartsWith("include ", StringComparison.Ordinal))
                examples[^1] = (examples[^1].Line, $"{examples[^1].Text}=== {kind}\n{body}\n");
            i = end;
        }
        return examples;
    }
}
