using GbDocs.Model.Diagnostics;
using GbDocs.Model.Sources;
using GbDocs.Templates;
using GbDocs.Templates.Builtins;

namespace GbDocs.Tests.Templates;

/// <summary>Every built-in and operator with hostile arguments stays within its budget and ends in a value or a diagnostic.</summary>
public sealed class HostileArgumentTests
{
    private const long Work = 4_000_000;

    private static readonly string[] Hostile =
    [
        "null", "empty", "true", "0", "-1", "1", "2147483647", "-2147483648", "9223372036854775807", "(-9223372036854775807 - 1)",
        "(1 << 65000)", "0.5", "1e308", "-1e308", "(0 / 0)", "(1 / 0)", "79228162514264337593543950335m", "1f", "\"\"", "\"a\"", "\"\\n\"",
        "(\"a\" * 20000)", "(\"<a \" * 5000)", "(\"(\" * 900)", "`\\ud800`", "\"2016-01-05\"", "\"%c%c%c\"", "\"N99\"", "\"1e9\"", "[]", "[null, 1, \"a\"]", "deep", "cyclic",
        "wide", "1..1000000000000", "5..1", "{}", "{a: 1}", "ring", "@boom", "@string.upcase", "date.now", "(timespan.from_days 10675199)",
    ];

    private static readonly string Preface =
        "{{ cyclic = [1]; cyclic[1] = cyclic; ring = {}; ring.ring = ring; deep = [1]; for i in 1..30; deep = [deep]; end; "
        + "wide = (1..500) + []; func boom; ret boom; end }}";

    public static TheoryData<string> Functions => [.. FunctionNames()];

    [Theory]
    [MemberData(nameof(Functions))]
    public void A_builtin_stays_within_its_budget(string function)
    {
        foreach (var (first, second) in Pairs())
            AssertBounded($"{{{{ {function} ({first}) ({second}) }}}}{{{{ {function} ({second}) }}}}{{{{ {function} ({first}) ({second}) ({first}) }}}}");
    }

    [Theory]
    [InlineData("+")]
    [InlineData("-")]
    [InlineData("*")]
    [InlineData("/")]
    [InlineData("//")]
    [InlineData("%")]
    [InlineData("<<")]
    [InlineData(">>")]
    [InlineData("..")]
    [InlineData("..<")]
    [InlineData("==")]
    [InlineData("!=")]
    [InlineData("<")]
    [InlineData(">=")]
    [InlineData("&&")]
    [InlineData("??")]
    public void An_operator_stays_within_its_budget(string sign)
    {
        foreach (var (first, second) in Pairs())
            AssertBounded($"{{{{ x = ({first}) {sign} ({second}); x; x {sign} x; -x; x[0]; x[-1]; for i in x limit: 3; i; end }}}}");
    }

    /// <summary>Each value with itself and with another.</summary>
    private static IEnumerable<(string First, string Second)> Pairs()
    {
        for (var i = 0; i < Hostile.Length; i++)
        {
            for (var k = 0; k < 2; k++)
                yield return (Hostile[i], Hostile[(i + (k * 7)) % Hostile.Length]);
        }
    }

    private static void AssertBounded(string template)
    {
        var diagnostics = new DiagnosticBag();
        var parsed = Template.Parse(new SourceText("t", Preface + template), diagnostics);
        Assert.False(parsed.HasErrors, template);
        var context = Rendering.With() with { IsStrict = false, Limits = new RenderLimits { Work = Work } };
        var before = GC.GetAllocatedBytesForCurrentThread();
        parsed.Render(context, diagnostics);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        // The default budget is 16 times as large and must stay below 200 MB at any moment; this counts all that was ever allocated.
        Assert.True(allocated < 40_000_000, $"{allocated} bytes: {template}");
    }

    internal static IEnumerable<string> FunctionNames()
    {
        foreach (var (group, value) in BuiltinTable.With(DateBuiltins.NewObject()).Members)
        {
            if (value is FunctionValue)
                yield return group;
            else if (value is ObjectValue members)
            {
                foreach (var (name, member) in members.Members.Where(m => m.Value is FunctionValue))
                    yield return $"{group}.{name}";
            }
        }
    }
}
