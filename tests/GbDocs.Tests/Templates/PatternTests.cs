using System.Text.RegularExpressions;
using GbDocs.Templates;
using GbDocs.Templates.Patterns;

namespace GbDocs.Tests.Templates;

/// <summary>The project's own regular expressions against those of .NET, whose notation and results they take over.</summary>
public sealed class PatternTests
{
    // Those that match one character come first.
    private static readonly string[] Atoms =
    [
        "a", "b", "c", "1", "ab", ".", @"\d", @"\w", @"\s", @"\W", @"\D", @"\S", "[ab]", "[^a]", "[a-c1]", "[a-z-[b]]", @"[\d\s]", @"[^\w]", "[]a]", "[-a]", @"\n", @"\p{Lu}",
        @"\P{L}", @"\x61", @"\u0062", @"\-", "{", "é", " ", "^", "$", @"\b", @"\B", @"\A", @"\z", @"\Z", @"\G", "a{2", "(?i)", "(?-i)", "(?s)", "(?#note)",
    ];

    private static readonly string[] Openings = ["(", "(", "(?:", "(?=", "(?!", "(?<=", "(?<!", "(?i:", "(?m:", "(?<"];

    // What .NET makes of a lazy repetition of what may be empty is not always the first way through the pattern.
    private static readonly string[] Repeats = ["*", "+", "?", "{2}", "{1,2}", "{2,}", "{0}"];
    private static readonly string[] LazyRepeats = ["*?", "+?", "??", "{0,2}?", "{1,}?"];

    private static readonly string[] Letters = ["a", "b", "c", "A", "B", "1", " ", "\n", "-", "é", "É", "{", "]"];

    [Fact]
    public void Patterns_match_as_those_of_dotnet()
    {
        var random = new Random(MutationTests.Setting("GBDOCS_TEMPLATE_SEED", 1));
        for (var count = MutationTests.Setting("GBDOCS_TEMPLATE_MUTATIONS", 5_000); count > 0; count--)
            AssertSame(Choice(random, 0), Text(random), (PatternOptions)random.Next(8));
    }

    [Theory]
    [InlineData(@"(\w+)\s\1", "a bb bb")]
    [InlineData(@"(?<q>['""]).*?\k<q>", "say 'a \"b\" c' d")]
    [InlineData(@"(\d)(?=(\d{3})+$)", "1234567")]
    [InlineData(@"(?<=\.)\d+", "1.25 x.5")]
    [InlineData(@"(?<![a-z])b(?!c)", "ab bc bd")]
    [InlineData(@"^\s*(?<key>[^:]+?)\s*:\s*(?<value>.*)$", "  a b : c ")]
    [InlineData(@"(a)|(b)", "ab")]
    [InlineData(@"((a)|b)*", "ab")]
    [InlineData(@"(?>a+)b", "aaab")]
    [InlineData(@"x*", "axb")]
    [InlineData(@"(?n)(a)(?<m>b)", "ab")]
    [InlineData(@"\cA|\0|\t|\e|\a|\f|\v|\r", "\u0001\0\t")]
    [InlineData(@"[\b]", "\b")]
    [InlineData(@"\k'n'(?'n'a)\k<1>|b", "aab")]
    public void A_pattern_matches_as_that_of_dotnet(string pattern, string text) => AssertSame(pattern, text, PatternOptions.None);

    [Theory]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData("a)")]
    [InlineData("[a")]
    [InlineData("[b-a]")]
    [InlineData("*")]
    [InlineData("a**")]
    [InlineData("a{3,2}")]
    [InlineData("{2}")]
    [InlineData(@"\")]
    [InlineData(@"\1")]
    [InlineData(@"\k<x>")]
    [InlineData(@"\k")]
    [InlineData(@"\y")]
    [InlineData(@"\x1")]
    [InlineData(@"\uD8")]
    [InlineData(@"\c1")]
    [InlineData(@"\p{Q}")]
    [InlineData(@"\p")]
    [InlineData("(?<1a>b)")]
    [InlineData("(?<a-b>c)")]
    [InlineData("(?(a)b|c)")]
    [InlineData("(?q)")]
    [InlineData("(?i")]
    [InlineData("a{99999999999}")]
    [InlineData("(a{1000}){1000}")]
    [InlineData("[a-[b-[c")]
    public void What_is_no_pattern_is_told_and_never_crashes(string pattern) =>
        Assert.NotEqual("", Assert.Throws<PatternException>(() => Pattern.Parse(pattern, PatternOptions.None)).Message);

    [Fact]
    public void A_pattern_nested_a_thousand_levels_deep_is_told() =>
        Assert.Throws<PatternException>(() => Pattern.Parse(new string('(', 1_000), PatternOptions.None));

    private static void AssertSame(string pattern, string text, PatternOptions options)
    {
        // The engines of .NET differ from each other here and there; one of them must agree.
        var actual = Ours(pattern, text, options);
        var expected = OfDotnet(pattern, text, options, RegexOptions.None);
        Assert.True(expected is null || expected == actual || actual == OfDotnet(pattern, text, options, RegexOptions.NonBacktracking), $"/{pattern}/ {options} on “{text}”\nof .NET {expected}\nours    {actual}");
    }

    // Null where .NET gives up: it tries some patterns for minutes, and one engine does not take all.
    private static string? OfDotnet(string pattern, string text, PatternOptions options, RegexOptions engine)
    {
        var letters = RegexOptions.CultureInvariant | engine;
        foreach (var (option, letter) in new[]
        {
            (PatternOptions.IgnoreCase, RegexOptions.IgnoreCase), (PatternOptions.Multiline, RegexOptions.Multiline), (PatternOptions.Singleline, RegexOptions.Singleline),
        })
        {
            letters |= options.HasFlag(option) ? letter : RegexOptions.None;
        }
        try
        {
            var matches = new Regex(pattern, letters, TimeSpan.FromMilliseconds(100)).Matches(text);
            return string.Join(" ", matches.Select(match => string.Join(",", match.Groups.Values.Select(group => group.Success ? $"{group.Index}+{group.Length}" : "-"))));
        }
        catch (RegexParseException)
        {
            return "no pattern";
        }
        catch (Exception fault) when (fault is RegexMatchTimeoutException or NotSupportedException)
        {
            return null;
        }
    }

    private static string Ours(string pattern, string text, PatternOptions options)
    {
        try
        {
            var matches = Pattern.Parse(pattern, options).Matches(text, new WorkBudget(new RenderContext()));
            return string.Join(" ", matches.Select(match => string.Join(",", match.Groups.Select(group => group.Start >= 0 ? $"{group.Start}+{group.Length}" : "-"))));
        }
        catch (PatternException fault) when (!fault.Message.StartsWith("it is too large", StringComparison.Ordinal))
        {
            return "no pattern";
        }
    }

    private static string Choice(Random random, int depth) =>
        string.Join("|", Enumerable.Range(0, random.Next(4) == 0 ? 2 : 1).Select(_ => Sequence(random, depth)));

    private static string Sequence(Random random, int depth) =>
        string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Part(random, depth)));

    private static string Part(Random random, int depth)
    {
        if (depth < 3 && random.Next(3) == 0)
        {
            var opening = Openings[random.Next(Openings.Length)];
            var name = opening == "(?<" ? $"n{random.Next(1_000_000)}>" : "";
            return opening + name + Choice(random, depth + 1) + ")" + Repeat(random, Repeats);
        }
        var atom = random.Next(Atoms.Length);
        var isCharacter = atom < Array.IndexOf(Atoms, "^");
        return Atoms[atom] + Repeat(random, isCharacter && random.Next(2) == 0 ? LazyRepeats : Repeats);
    }

    private static string Repeat(Random random, string[] repeats) => random.Next(3) == 0 ? repeats[random.Next(repeats.Length)] : "";

    private static string Text(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => Letters[random.Next(Letters.Length)]));
}
