using GbDocs.Model.Diagnostics;
using GbDocs.Model.Sources;
using GbDocs.Reading.Merging;
using GbDocs.Templates;

namespace GbDocs.Tests.Templates;

/// <summary>Values that a data file says keep their place in it, whatever a template does with them.</summary>
public sealed class YamlOriginTests
{
    private static readonly SourceText Yaml = new(
        "d.yaml",
        """
        title: Annual report
        quoted: "two words"
        escaped: "a\tb"
        folded: >
          one
          two
        count: 42
        share: 0.5
        done: true
        rows:
          - name: first row
            note: Geneva
          - {name: second, note: Turin}
        """);

    [Theory]
    [InlineData("{{ title }}", "Annual report=d.yaml(1,8)")]
    [InlineData("{{ quoted }}", "two words=d.yaml(2,10)")]
    [InlineData("{{ escaped }}", "a\tb=~d.yaml(3,11)")]
    [InlineData("{{ folded | string.strip }}", "one=d.yaml(5,3)  =~d.yaml(5,6) two=d.yaml(6,3)")]
    [InlineData("{{ count }} {{ share }} {{ done }}", "42=~d.yaml(7,8)  =t(1,12) 0.5=d.yaml(8,8)  =t(1,24) true=~d.yaml(9,7)")]
    [InlineData("{{ rows[1].name }}", "second=d.yaml(13,12)")]
    public void A_value_is_printed_from_its_place(string template, string expected) => AssertPieces(expected, template);

    [Theory]
    [InlineData("{{ for r in rows }}{{ r.note }}{{ end }}", "Geneva=d.yaml(12,11) Turin=d.yaml(13,26)")]
    [InlineData("{{ for pair in rows[0] }}{{ pair.value }}{{ end }}", "first row=d.yaml(11,11) Geneva=d.yaml(12,11)")]
    [InlineData("{{ for c in title limit: 2; c; end }}", "An=d.yaml(1,8)")]
    [InlineData("{{ n = 0; while n < 2; rows[n].note; n += 1; end }}", "Geneva=d.yaml(12,11) Turin=d.yaml(13,26)")]
    [InlineData("{{ tablerow r in rows limit: 1; r.note; end }}", "<tr class=\"row1\"><td class=\"col1\">=~t(1,4) Geneva=d.yaml(12,11) </td></tr>\\n=~t(1,4)")]
    [InlineData("{{ if done; title; end }}{{ case count; when 42; quoted; end }}", "Annual report=d.yaml(1,8) two words=d.yaml(2,10)")]
    [InlineData("{{ capture c; title; end; c }}", "Annual report=d.yaml(1,8)")]
    [InlineData("{{ with rows[0]; note; end }}{{ import rows[1]; note }}", "Geneva=d.yaml(12,11) Turin=d.yaml(13,26)")]
    [InlineData("{{ func f(x); x.note; end; f rows[0] }}{{ g(x) = x.note; g rows[1] }}", "Geneva=d.yaml(12,11) Turin=d.yaml(13,26)")]
    [InlineData("{{ func box; $$; end; wrap box; title; end }}", "Annual report=d.yaml(1,8)")]
    [InlineData("{{ include 'part' title }}", "<p>=part(1,1) Annual report=d.yaml(1,8) </p>\\n=part(1,12)")]
    [InlineData("{{ include_join ['a', 'b'] ' ' }}", "Annual report=d.yaml(1,8)  =t(1,29) two words=d.yaml(2,10)")]
    [InlineData("{{ x = title; readonly x; x }}", "Annual report=d.yaml(1,8)")]
    [InlineData("{{ x = title; ret; }}", "")]
    public void Every_statement_keeps_it(string template, string expected) => AssertPieces(expected, template);

    [Theory]
    [InlineData("{{ rows | array.map 'note' | array.join ', ' }}", "Geneva=d.yaml(12,11) , =t(1,42) Turin=d.yaml(13,26)")]
    [InlineData("{{ rows | array.sort 'note' | array.last | object.values | array.first }}", "second=d.yaml(13,12)")]
    [InlineData("{{ rows | array.filter do; ret $0.note == 'Turin'; end | array.each do; ret $0.name; end | array.first }}", "second=d.yaml(13,12)")]
    [InlineData("{{ title | regex.replace `(\\w+) (\\w+)` '$2 $1' }}", "report=d.yaml(1,15)  =t(1,43) Annual=d.yaml(1,8)")]
    [InlineData("{{ title | string.truncatewords 1 }}", "Annual=d.yaml(1,8) ...=~t(1,4)")]
    [InlineData("{{ title | string.split ' ' | array.reverse | array.join '' }}", "report=d.yaml(1,15) Annual=d.yaml(1,8)")]
    [InlineData("{{ title | html.strip | html.escape | string.downcase | string.capitalize }}", "Annual report=d.yaml(1,8)")]
    [InlineData("{{ title ?? 'none' }}{{ done ? quoted : title }}", "Annual report=d.yaml(1,8) two words=d.yaml(2,10)")]
    [InlineData("{{ null | object.default title }}", "Annual report=d.yaml(1,8)")]
    public void Pipes_and_builtins_keep_it(string template, string expected) => AssertPieces(expected, template);

    private static void AssertPieces(string expected, string template)
    {
        var diagnostics = new DiagnosticBag();
        var context = new RenderContext
        {
            Globals = LooseTemplate.ReadData(Yaml, diagnostics)!,
            Loader = new MemoryTemplateLoader([new SourceText("part", "<p>{{ $0 }}</p>\n"), new SourceText("a", "{{ title }}"), new SourceText("b", "{{ quoted }}")]),
        };
        Assert.Equal([], diagnostics.ToSorted().Select(d => d.ToString()));
        Assert.Equal(expected, Rendering.Pieces(Rendering.Render(template, context)));
    }
}
