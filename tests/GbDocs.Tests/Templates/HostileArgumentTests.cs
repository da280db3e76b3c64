using GbDocs.Model.Diagnostics;
using GbDocs.Model.Sources;
using GbDocs.Templates;
using GbDocs.Templates.Builtins;

namespace GbDocs.Tests.Templates;

/// <summary>Every built-in and operator with hostile arguments stays within its budget and ends in a value or a diagnostic.</summary>
public sealed class HostileArgumentTests
{
    private const long Work = 4_000_000;
    private const long MostAllocated = 200_000_000 / 16;

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

    [Theory]
    [InlineData("{{ for a in 1..1000000000; for b in 1..1000000000; end; end }}")]
    [InlineData("{{ while true; end }}")]
    [InlineData("{{ while true; x = [1]; end }}")]
    [InlineData("{{ 1..1000000000 }}")]
    [InlineData("{{ a = [1]; for i in 1..40; a = [a, a]; end; a }}")]
    [InlineData("{{ a = [1]; for i in 1..40; a = [a, a]; end; a | object.to_json }}")]
    [InlineData("{{ x = 'ab'; while true; x = x + x; end }}")]
    [InlineData("{{ while true; x = 'a' * 1000; end }}")]
    [InlineData("{{ while true; 'abc' | string.upcase; end }}")]
    [InlineData("{{ while true; 'a b' | regex.match `(\\w) \\w`; end }}")]
    [InlineData("{{ while true; include 'part' 1; end }}")]
    [InlineData("{{ while true; x = {a: 1, b: 2}; x.c = 3; end }}")]
    [InlineData("{{ func f(x); ret x; end; while true; f 1; end }}")]
    [InlineData("{{ x = []; while true; x[x.size] = x.size; end }}")]
    [InlineData("{{ x = {}; i = 0; while true; x[i] = i; i++; end }}")]
    [InlineData("{{ (1..400000) + [] | array.sort | array.reverse | array.uniq }}")]
    [InlineData("{{ x = '<a&b>' * 1000000 | html.escape }}")]
    [InlineData("{{ x = 'a,' * 1000000 | string.split ',' }}")]
    [InlineData("{{ x = 'a,' * 1000000 | string.replace ',' ';' }}")]
    [InlineData("{{ x = 'a,' * 1000000 | regex.replace ',' ';' }}")]
    [InlineData("{{ x = 'a,' * 1000000 | regex.split ',' }}")]
    [InlineData("{{ x = 'a,' * 1000000 | regex.matches '(a)(,)' }}")]
    [InlineData("{{ x = 'a' * 1000000 | regex.matches '(?=a)(?<=a)?' }}")]
    [InlineData("{{ x = 'a\\n' * 1000000 | html.newline_to_br }}")]
    [InlineData("{{ x = '<a>b' * 1000000 | html.strip }}")]
    [InlineData("{{ x = 'a ' * 1000000 | string.truncatewords 10000000 }}")]
    [InlineData("{{ for c in 'a' * 10000000; c; end }}")]
    [InlineData("{{ x = ('[' + ('1,' * 1000000) + '1]') | object.from_json }}")]
    [InlineData("{{ x = 1..1000000 | array.each @math.abs }}")]
    [InlineData("{{ x = 1..1000000 | array.join ',' }}")]
    [InlineData("{{ x = 1..1000000 | array.map 'size' }}")]
    [InlineData("{{ x = 1..300000 | array.sort }}")]
    [InlineData("{{ x = `{{ x }}` * 100000 | object.eval_template }}")]
    [InlineData("{{ while true; d = date.now | date.add_days 1 | date.to_string '%c'; end }}")]
    [InlineData("{{ while true; unknown; end }}")]
    [InlineData("{{ while true; 'x | string.size' | object.eval; end }}")]
    public void The_whole_budget_allocates_less_than_200_MB(string template)
    {
        var diagnostics = new DiagnosticBag();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Template.Parse(new SourceText("t", template), diagnostics).Render(Rendering.With(), diagnostics);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(allocated < 200_000_000, $"{allocated} bytes");
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

        // All that was ever allocated is counted, not only what is held at a moment. The default budget is 16 times as large; in proportion it stays below 200 MB.
        Assert.True(allocated < MostAllocated, $"{allocated} bytes: {template}");
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
