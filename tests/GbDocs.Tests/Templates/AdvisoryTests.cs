using GbDocs.Model.Diagnostics;
using GbDocs.Model.Sources;
using GbDocs.Templates;

namespace GbDocs.Tests.Templates;

/// <summary>What brought other template engines down: the Scriban advisories of 2026 and their siblings.</summary>
public sealed class AdvisoryTests
{
    private const string TooMuchWork = "GB0142";

    [Theory]
    [InlineData("{{ 1..1000000000 | array.first; 1..1000000000 | array.reverse }}")] // CVE-2026-74789
    [InlineData("{{ 'A' * 200000000 }}")] // CVE-2026-74789
    [InlineData("{{ 200000000 * 'A' }}")]
    [InlineData("{{ [0] * 200000000 }}")]
    [InlineData("{{ 200000000 * [0] }}")]
    [InlineData("{{ x = [0]; x = x * 1000000 * 1000000 }}")]
    [InlineData("{{ [] | array.insert_at 2147483647 0 }}")] // GHSA-24c8
    [InlineData("{{ [1] | array.insert_at 1000000000 0 | array.size }}")]
    [InlineData("{{ '' | string.pad_left 2147483647 }}")] // GHSA-v66j
    [InlineData("{{ '' | string.pad_right 2147483647 }}")]
    [InlineData("{{ for i in 1..100000; s = 'A' * 1000000; end }}")] // GHSA-m2p3: cumulative, not for each text
    [InlineData("{{ capture x; for i in 1..1000000; 'AAAAAAAAAAAAAAAAAAAA'; end; end }}")]
    [InlineData("{{ func f; for i in 1..1000000; 'AAAAAAAAAA'; end; end; f; f; f; f }}")]
    [InlineData("{{ for i in 1..1000; for j in 1..1000; for k in 1..1000; end; end; end }}")]
    [InlineData("{{ for i in 1..1000000; include 'part'; end }}")]
    [InlineData("{{ 1..10000000 | array.each @math.abs }}")]
    [InlineData("{{ 1..10000000 | array.filter @math.is_number }}")]
    [InlineData("{{ (1..10000) | array.each do; ret 1..10000 | array.uniq; end }}")]
    [InlineData("{{ x = 'ab'; while true; x = x | string.replace 'a' 'aa'; end }}")]
    [InlineData("{{ x = 'ab'; while true; x = x | regex.replace 'a' '$0$0'; end }}")]
    [InlineData("{{ x = '<'; while true; x = x | html.escape | string.append x; end }}")]
    [InlineData("{{ x = [1]; while true; x = [x, x] | object.to_json; end }}")]
    [InlineData("{{ a = [1]; for i in 1..28; a = [a, a]; end; a | object.to_json }}")]
    [InlineData("{{ a = [1]; for i in 1..25; a = [a, a]; end; a == a + [] }}")]
    [InlineData("{{ while true; 'x' | object.eval_template; end }}")]
    public void Work_of_every_kind_is_charged_to_one_budget(string template) =>
        Assert.Contains(TooMuchWork, Rendering.CodesOf(template));

    [Theory]
    [InlineData("(")] // CVE-2026-74795: the parser
    [InlineData("[")] // CVE-2026-74792: the initializer of arrays
    [InlineData("{a:")]
    [InlineData("!")]
    [InlineData("-")]
    [InlineData("f (")]
    [InlineData("f(")]
    [InlineData("a[")]
    [InlineData("a?1:")]
    [InlineData("1+")]
    [InlineData("1 ?? ")]
    [InlineData("a.")]
    [InlineData("a|")]
    [InlineData("$\"{")]
    [InlineData("do;")]
    [InlineData("if a;")]
    [InlineData("for a in b;")]
    [InlineData("while a;")]
    [InlineData("func f;")]
    [InlineData("case a; when 1;")]
    [InlineData("capture a;")]
    [InlineData("with a;")]
    [InlineData("wrap a;")]
    [InlineData("@")]
    [InlineData("^")]
    [InlineData("++")]
    [InlineData("x=")]
    public void A_hundred_thousand_levels_are_a_diagnostic_and_no_stack_overflow(string level)
    {
        var code = string.Concat(Enumerable.Repeat(level, 100_000));
        Assert.NotEmpty(Rendering.CodesOf("{{ " + code + " }}"));
        Assert.NotEmpty(Rendering.CodesOf("{{ " + code));
    }

    [Theory]
    [InlineData("{{ func f; f; end; f }}", "GB0141")] // CVE-2026-74794: the render
    [InlineData("{{ func f(x); ret f(x + 1); end; f 1 }}", "GB0141")]
    [InlineData("{{ f(x) = 1 + (f x); f 1 }}", "GB0141")]
    [InlineData("{{ f = do; g; end; g = do; f; end; f }}", "GB0141")]
    [InlineData("{{ func f; wrap f; f; end; end; f }}", "GB0141")]
    [InlineData("{{ func f; [1] | array.each @f; end; f }}", "GB0141")]
    [InlineData("{{ x = '{{ x | object.eval_template }}'; x | object.eval_template }}", "GB0141")]
    [InlineData("{{ x = 'x | object.eval'; x | object.eval }}", "GB0141")]
    [InlineData("{{ o = {}; o.o = o; o | object.to_json }}", "GB0151")] // GHSA-xcx6
    [InlineData("{{ a = []; a[0] = a; a | object.to_json }}", "GB0151")]
    [InlineData("{{ a = []; a[0] = a; b = []; b[0] = b; a == b }}", "GB0151")]
    public void Recursion_without_end_is_a_diagnostic(string template, string code) =>
        Assert.Equal([code], Rendering.CodesOf(template));

    [Theory]
    [InlineData("{{ o = {}; o.o = o; o }}")]
    [InlineData("{{ a = []; a[0] = a; a }}")]
    [InlineData("{{ a = [1]; a[1] = a; a | array.join ',' }}")]
    public void A_value_that_holds_itself_is_printed_to_a_depth(string template) =>
        Assert.Contains("...", Rendering.Render(template).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("{{ ('a' * 3000 + '!') | regex.match `(a+)+$` }}")]
    [InlineData("{{ ('a' * 3000 + '!') | regex.replace `(a|aa)+$` 'x' | string.size }}")]
    [InlineData("{{ ('a' * 3000) | regex.split `(a|a)*b` | array.size }}")]
    public void A_pattern_cannot_backtrack_without_bound(string template) => Rendering.Render(template);

    [Theory]
    [InlineData("{{ ('a' * 100000 + '!') | regex.match `(?=a)(a+)+$` }}")]
    [InlineData("{{ ('a' * 100000 + '!') | regex.replace `(a+)+\\1$` 'x' }}")]
    public void A_pattern_that_must_backtrack_is_stopped(string template) =>
        Assert.Equal(["GB0145"], Rendering.CodesOf(template));

    [Theory]
    [InlineData("{{ for i in 1..1000; x = ('a' * 20000 + '!') | regex.match `(a+)+$`; end }}")]
    [InlineData("{{ for i in 1..1000; x = ('b' * 30000) | regex.replace `.*a|b` 'c'; end }}")]
    [InlineData("{{ for i in 1..1000; x = ('a' * 30000) | regex.matches `a(?=.*b)|a`; end }}")]
    [InlineData("{{ for i in 1..1000; x = 'aa' | regex.match ('(a{1,' + (i + 1000) + '})+b'); end }}")]
    public void A_thousand_evil_patterns_end_by_the_one_budget(string template) =>
        Assert.NotEmpty(Rendering.CodesOf(template).Intersect([TooMuchWork, "GB0143", "GB0145"]));

    [Theory]
    [InlineData("GetType")]
    [InlineData("get_type")]
    [InlineData("Origin")]
    [InlineData("origin")]
    [InlineData("Content")]
    [InlineData("Parameters")]
    [InlineData("Items")]
    [InlineData("Count")]
    [InlineData("ToString")]
    public void A_template_sees_plain_values_and_no_member_of_the_host(string member)
    {
        // CVE-2026-74790: members of .NET objects reached through a cache of types. Here there are none to reach.
        var values = "[1, 1.5, 'a', true, null, [1], {a: 1}, 1..2, date.now, timespan.zero]";
        Assert.Equal("", Rendering.Render($"{{{{ for v in {values}; v?.{member}; end }}}}").Text);
    }

    [Fact]
    public void A_million_characters_without_meaning_are_read_in_time_linear_in_them()
    {
        foreach (var piece in new[] { "{{", "}}", "{%{", "{%", "##", "#", "\"", "'", "`", "$\"", "\\'\n", "\"\n'", "{", "\n", "|", "1\n\n", "~}}", "-" })
        {
            var text = "{{ " + string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
            Template.Parse(new SourceText("t", text), new DiagnosticBag());
        }
    }
}
