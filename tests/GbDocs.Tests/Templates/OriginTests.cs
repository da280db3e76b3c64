using GbDocs.Model.Sources;
using GbDocs.Templates;

namespace GbDocs.Tests.Templates;

public sealed class OriginTests
{
    private static readonly SourceText Data = new("data.yaml", "title: Annual report\nrows:\n- first row\n- second\ncount: 42\n");

    private static readonly RenderContext Context = Rendering.With(
        ("title", Value.Text("Annual report", new SourceSpan(Data, 7, 13), isVerbatim: true)),
        ("rows", Value.Array([Row("first row"), Row("second")])),
        ("count", Value.Of(42, new SourceSpan(Data, Data.Text.IndexOf("42", StringComparison.Ordinal), 2))));

    [Theory]
    [InlineData("ab {{ title }} cd", "ab =t(1,1) Annual report=data.yaml(1,8)  cd=t(1,15)")]
    [InlineData("{{ count }}", "42=~data.yaml(5,8)")]
    [InlineData("{{ count + 1 }}", "43=~t(1,4)")]
    [InlineData("{{ \"x\" }}{{ 1 }}", "x=t(1,5) 1=~t(1,13)")]
    [InlineData("{{ \"a\\nb\" }}", "a\\nb=~t(1,5)")]
    [InlineData("{%{a{{}%}", "a{{=t(1,4)")]
    [InlineData("a \n {{- 1 -}} \n b", "a=t(1,1) 1=~t(2,6) b=t(3,2)")]
    public void Text_and_values_keep_their_place(string template, string expected) => AssertPieces(expected, template);

    [Theory]
    [InlineData("{{ for r in rows }}{{ r }};{{ end }}", "first row=data.yaml(3,3) ;=t(1,27) second=data.yaml(4,3) ;=t(1,27)")]
    [InlineData("{{ if true }}a{{ else }}b{{ end }}", "a=t(1,14)")]
    [InlineData("{{ case 1; when 1 }}a{{ end }}", "a=t(1,21)")]
    [InlineData("{{ x = 1; while x < 3 }}w{{ x++; end }}", "w=t(1,25) 1=~t(1,29) w=t(1,25) 2=~t(1,29)")]
    [InlineData("{{ with {a: title}; a; end }}", "Annual report=data.yaml(1,8)")]
    [InlineData("{{ capture c }}[{{ title }}]{{ end }}{{ c }}{{ c }}", "[=t(1,16) Annual report=data.yaml(1,8) ]=t(1,28) [=t(1,16) Annual report=data.yaml(1,8) ]=t(1,28)")]
    [InlineData("{{ func f }}<{{ $0 }}>{{ end }}{{ f title }}", "<=t(1,13) Annual report=data.yaml(1,8) >=t(1,22)")]
    [InlineData("{{ func box }}({{ $$ }}){{ end }}{{ wrap box }}in{{ end }}", "(=t(1,15) in=t(1,48) )=t(1,24)")]
    [InlineData("{{ include \"part\" title }}", "<p>=part(1,1) Annual report=data.yaml(1,8) </p>\\n=part(1,12)")]
    [InlineData("{{ import {q: title}; q }}", "Annual report=data.yaml(1,8)")]
    [InlineData("{{ func f(x) ; ret x; end; f title }}", "Annual report=data.yaml(1,8)")]
    [InlineData("{{ f(x) = x + \"!\"; f title }}", "Annual report=data.yaml(1,8) !=t(1,16)")]
    [InlineData("{{ tablerow r in rows limit: 1; r; end }}", "<tr class=\"row1\"><td class=\"col1\">=~t(1,4) first row=data.yaml(3,3) </td></tr>\\n=~t(1,4)")]
    public void Every_statement_keeps_origins(string template, string expected) => AssertPieces(expected, template);

    [Theory]
    [InlineData("{{ title + \"!\" }}", "Annual report=data.yaml(1,8) !=t(1,13)")]
    [InlineData("{{ $\"[{title}]\" }}", "[=t(1,6) Annual report=data.yaml(1,8) ]=t(1,14)")]
    [InlineData("{{ title | string.upcase }}", "ANNUAL REPORT=data.yaml(1,8)")]
    [InlineData("{{ title | string.slice 7 }}", "report=data.yaml(1,15)")]
    [InlineData("{{ title | string.truncate 9 }}", "Annual=data.yaml(1,8) ...=~t(1,4)")]
    [InlineData("{{ title | string.split \" \" | array.last }}", "report=data.yaml(1,15)")]
    [InlineData("{{ title | string.replace \" \" \"_\" }}", "Annual=data.yaml(1,8) _=t(1,32) report=data.yaml(1,15)")]
    [InlineData("{{ title | string.append \".\" | string.prepend \"The \" }}", "The =t(1,48) Annual report=data.yaml(1,8) .=t(1,27)")]
    [InlineData("{{ rows | array.join \", \" }}", "first row=data.yaml(3,3) , =t(1,23) second=data.yaml(4,3)")]
    [InlineData("{{ title | regex.match `r\\w+` | array.first }}", "report=data.yaml(1,15)")]
    [InlineData("{{ title | regex.replace `l r` \"-\" }}", "Annua=data.yaml(1,8) -=t(1,33) eport=data.yaml(1,16)")]
    [InlineData("{{ title[0] }}{{ title | string.pad_left 15 }}", "A=data.yaml(1,8)   =~t(1,18) Annual report=data.yaml(1,8)")]
    [InlineData("{{ title | string.capitalizewords | html.escape }}", "Annual Report=data.yaml(1,8)")]
    [InlineData("{{ \"<\" + title | html.escape }}", "&lt;=~t(1,5) Annual report=data.yaml(1,8)")]
    [InlineData("{{ \" \" + title + \" \" | string.strip }}", "Annual report=data.yaml(1,8)")]
    [InlineData("{{ [title] }}", "[\"=~t(1,4) Annual report=data.yaml(1,8) \"]=~t(1,4)")]
    public void Builtins_keep_the_origin_of_what_they_keep(string template, string expected) => AssertPieces(expected, template);

    [Theory]
    [InlineData("{{ \"1 + 2\" | object.eval }}", "3=~t(1,4)")]
    [InlineData("a{{ \"b{{ title }}\" | object.eval_template }}", "a=t(1,1) b=~t(1,5) Annual report=data.yaml(1,8)")]
    public void Evaluated_text_stands_for_its_call(string template, string expected) => AssertPieces(expected, template);

    [Fact]
    public void The_indent_of_further_lines_comes_from_the_indent_of_the_first() =>
        AssertPieces("  =t(1,1) a\\n=~t(1,7)   =~t(1,1) b=~t(1,7)", "  {{ \"a\\nb\" }}");

    [Fact]
    public void A_text_with_a_map_keeps_it()
    {
        var inner = Rendering.Render("x{{ title }}", Context);
        AssertPieces("[=t(1,1) x=t(1,1) Annual report=data.yaml(1,8) ]=t(1,12)", "[{{ body }}]", Rendering.With(("body", Value.Text(inner))));
    }

    [Fact]
    public void The_stretches_cover_the_text_without_a_gap()
    {
        var text = Rendering.Render("a{{ for r in rows }} {{ r | string.upcase }}{{ for.index }}{{ end }}{{ [1, rows] }}", Context);
        var end = 0;
        foreach (var stretch in text.Stretches)
        {
            Assert.Equal(end, stretch.Start);
            Assert.False(stretch.Origin.IsNone);
            end += stretch.Length;
        }
        Assert.Equal(text.Text.Length, end);
    }

    [Fact]
    public void Each_line_can_be_traced()
    {
        var text = Rendering.Render("# {{ title }}\n\n  {{ title }}\n{{ rows[1] }}\n", Context);
        Assert.Equal(
            ["# Annual report|t(1,1)", "|t(2,1)", "  Annual report|data.yaml(1,8)", "second|data.yaml(4,3)"],
            TracedLine.LinesOf(text).Select(line => $"{line.Text}|{line.Origin}"));
    }

    private static void AssertPieces(string expected, string template, RenderContext? context = null) =>
        Assert.Equal(expected, Rendering.Pieces(Rendering.Render(template, context ?? Context)));

    private static TextValue Row(string text) =>
        Value.Text(text, new SourceSpan(Data, Data.Text.IndexOf(text, StringComparison.Ordinal), text.Length), isVerbatim: true);
}
