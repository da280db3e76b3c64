using System.Text.RegularExpressions;
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

    [Theory]
    [MemberData(nameof(Rows))]
    public void An_example_in_a_table_gives_what_stands_behind_its_arrow(int line)
    {
        var examples = InRow(Lines[line - 1]).ToList();
        Assert.NotEmpty(examples);
        foreach (var (code, result) in examples)
            Assert.Equal($"{code} → {result}", $"{code} → {Rendering.Render($"{{{{ {code} }}}}").Text}");
    }

    [Fact]
    public void Every_builtin_is_described_and_has_an_example()
    {
        var manual = string.Join("\n", Lines);
        var examples = AllCode();
        Assert.DoesNotContain(HostileArgumentTests.FunctionNames(), name => !manual.Contains($"`{name}", StringComparison.Ordinal));
        Assert.DoesNotContain(HostileArgumentTests.FunctionNames(), name => !Regex.IsMatch(examples, $@"\b{Regex.Escape(name)}\b"));
    }

    [Theory]
    [InlineData("if ", "else if ", "else", "end", "case ", "when ", "for ", "while ", "tablerow ", "break", "continue", "capture ", "with ", "wrap ", "import ", "readonly ", "ret", "func ", "do;")]
    [InlineData("include ", "include_join ", "$0", "$$", "@string", "^[", "reversed", "offset:", "limit:", "cols:", "..", "..<", "??", "?!", "??=", "?.", "? ", "++", "--", "+=", "-=", "*=", "/=", "//=", "%=")]
    [InlineData("+", "-", "*", "/", "//", "%", "<<", ">>", "==", "!=", "<", "<=", ">", ">=", "&&", "||", "!", "{{~", "~}}", "{%{", "}%}", "# ", "##", "$\"", "`")]
    public void Every_statement_and_operator_has_an_example(params string[] signs)
    {
        var examples = AllCode();
        Assert.DoesNotContain(signs, sign => !examples.Contains(sign, StringComparison.Ordinal));
    }

    /// <summary>The rows of tables that have examples: a code, an arrow, what it prints.</summary>
    public static TheoryData<int> Rows => [.. LinesOfRows()];

    private static string[] Lines { get; } = File.ReadAllLines(Repository.PathOf("docs", "templates.md"));

    private static IEnumerable<int> LinesOfRows() =>
        Enumerable.Range(1, Lines.Length).Where(line => Lines[line - 1].StartsWith('|') && Lines[line - 1].Contains("` → `", StringComparison.Ordinal));

    private static string AllCode() =>
        string.Join("\n", Read().Select(example => example.Text).Concat(LinesOfRows().SelectMany(line => InRow(Lines[line - 1])).Select(example => example.Code)));

    private static IEnumerable<(string Code, string Result)> InRow(string row)
    {
        // CommonMark 6.1: a code span ends with as many backticks as it began with.
        var spans = Regex.Matches(row, @"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)").ToList();
        foreach (var (code, result) in spans.Zip(spans.Skip(1)))
        {
            if (row[(code.Index + code.Length)..result.Index] == " → ")
                yield return (Plain(code), Plain(result));
        }
    }

    private static string Plain(Match span)
    {
        var text = span.Groups[2].Value.Replace(@"\|", "|", StringComparison.Ordinal);
        return text.StartsWith(' ') && text.EndsWith(' ') ? text[1..^1] : text;
    }

    private static List<(int Line, string Text)> Read()
    {
        var lines = Lines;
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
