using GbDocs.Model.Diagnostics;
using GbDocs.Reading.Papers;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Reading.Templates;

/// <summary>Each file of a template answers for itself: the first fault stands at its line and column, and no paper is blamed for it.</summary>
public sealed class TemplateFaultTests
{
    [Theory]
    [InlineData("{{ boddy }}", "paper.sbn(4,4) GB0120")]
    [InlineData("{{ if true }}", "paper.sbn(4,4) GB0104")]
    [InlineData("{{ include \"covver\" }}", "paper.sbn(4,12) GB0138")]
    [InlineData("{{ body | string.upcaze }}", "paper.sbn(4,18) GB0121")]
    [InlineData("Words {.nowhere}", "paper.sbn(4,8) GB0301")]
    [InlineData("::: {.box title=\"Never closed\"}", "paper.sbn(4,1) GB0304")]
    [InlineData("::: {.bocks}\nText.\n:::", "paper.sbn(4,6) GB0307")]
    public void The_composition(string line, string fault) =>
        Assert.Equal(fault, First(("paper.sbn", $"{{{{ include \"cover\" }}}}\n\n{{{{ body }}}}\n{line}\n")));

    [Theory]
    [InlineData("{{ strings.offfice }}", "cover.sbn(2,12) GB0121")]
    [InlineData("{{ session_nam(1) }}", "cover.sbn(2,4) GB0122")]
    [InlineData("{{ end }}", "cover.sbn(2,4) GB0105")]
    [InlineData("{{ date.parse \"xx\" }}", "cover.sbn(2,15) GB0146")]
    [InlineData("<b>Words</b>", "cover.sbn(2,1) GB0309")]
    [InlineData("[x]{.property name=simbol}", "cover.sbn(2,20) GB0273")]
    public void A_part(string line, string fault) => Assert.Equal(fault, First(("cover.sbn", $"Cover\n{line}\n")));

    [Theory]
    [InlineData("require-decision: true", "template.yaml(2,1) GB0220")]
    [InlineData("requires-decision: perhaps", "template.yaml(2,20) GB0226")]
    [InlineData("extends: comon", "template.yaml(2,10) GB0241")]
    [InlineData("numbering: {headings: [\"?\"]}", "template.yaml(2,25) GB0236")]
    [InlineData("numbering: [", "template.yaml(3,1) GB0200")]
    [InlineData("required: [titel]", "template.yaml(2,12) GB0255")]
    [InlineData("summary: [purpos]", "template.yaml(2,11) GB0256")]
    [InlineData("strings: {en: {x: [1]}}", "template.yaml(2,19) GB0222")]
    public void The_rules(string line, string fault) => Assert.Equal(fault, First(("template.yaml", $"list-punctuation: false\n{line}\n")));

    [Theory]
    [InlineData("page: {topp: 28mm}", "styles.yaml(2,8) GB0220")]
    [InlineData("page: {top: 28}", "styles.yaml(2,13) GB0229")]
    [InlineData("paragraphs: {body: {font: tymes}}", "styles.yaml(2,27) GB0244")]
    [InlineData("paragraphs: {own: {based-on: bodie}}", "styles.yaml(2,30) GB0242")]
    [InlineData("frames: {box: {border: \"1pt #00000 8pt\"}}", "styles.yaml(2,25) GB0233")]
    [InlineData("furniture: {odd: {head: {left: \"{symbol\"}}}", "styles.yaml(2,33) GB0246")]
    [InlineData("extends: nothing", "styles.yaml(2,10) GB0241")]
    public void The_style_sheet(string line, string fault) => Assert.Equal(fault, First(("styles.yaml", $"# Styles\n{line}\n")));

    [Fact]
    public void A_faulty_style_sheet_makes_no_faults_elsewhere() =>
        Assert.All(Found(("styles.yaml", "paragraphs:\n\tmasthead: {}\n"), ("cover.sbn", "Words {.masthead}\n")), fault => Assert.StartsWith("styles.yaml", fault, StringComparison.Ordinal));

    private static string First(params (string Name, string Text)[] changed) => Found(changed)[0];

    private static List<string> Found(params (string Name, string Text)[] changed)
    {
        var templates = new MemoryFiles().With("plain/paper.sbn", "{{ include \"cover\" }}\n\n{{ body }}\n").With("plain/cover.sbn", "Cover\n").With("plain/template.yaml", "list-punctuation: false\n");
        foreach (var (name, text) in changed)
            templates.With("plain/" + name, text);
        var diagnostics = new DiagnosticBag();
        PaperReader.Read("s/p/paper.md", new MemoryFiles().With("s/p/paper.md", "---\nkind: plain\ntitle: T\n---\nText.\n"), templates, diagnostics);
        return [.. diagnostics.ToSorted().Select(d => $"{d.Span.Source!.Path.Replace("plain/", string.Empty, StringComparison.Ordinal)}({d.Span.Position.Line},{d.Span.Position.Column}) {d.Descriptor.Code}")];
    }
}
