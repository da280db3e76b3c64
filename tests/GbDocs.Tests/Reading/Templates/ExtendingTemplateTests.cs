using GbDocs.Model.Diagnostics;
using GbDocs.Model.Rules;
using GbDocs.Reading.Papers;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Reading.Templates;

/// <summary>A template takes each part that it lacks from the one that it extends, and changes each by itself. Style sheets: <see cref="Styles.StyleSheetReaderTests"/>.</summary>
public sealed class ExtendingTemplateTests
{
    [Fact]
    public void All_is_taken_from_the_template_below()
    {
        var read = Read();
        Assert.Contains("Composed below, head below, hello and goodbye", read.Merged.Text, StringComparison.Ordinal);
        Assert.Contains("A table below", PaperDump.Of(read.Paper), StringComparison.Ordinal);
        AssertRules(read.Paper.Rules, Restart.ByChapter, RangeDash.Hyphen, "GB0520");
    }

    [Fact]
    public void A_composition_of_its_own_includes_the_part_below() =>
        Assert.Contains("Composed above, head below", Read(("paper.sbn", "Composed above, {{ include \"head\" }}\n\n{{ body }}\n")).Merged.Text, StringComparison.Ordinal);

    [Fact]
    public void A_part_of_its_own_is_included_by_the_composition_below() =>
        Assert.Contains("Composed below, head above", Read(("head.sbn", "head above")).Merged.Text, StringComparison.Ordinal);

    [Fact]
    public void A_table_of_its_own_replaces_the_one_below() =>
        Assert.Contains("A table above", PaperDump.Of(Read(("tables/list.sbn", Table("A table above"))).Paper), StringComparison.Ordinal);

    [Fact]
    public void A_word_of_its_own_leaves_the_other_words() =>
        Assert.Contains("hullo and goodbye", Read(("template.yaml", "extends: below\nstrings: {en: {greeting: hullo}}\n")).Merged.Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("numbering: {footnotes: continuous}", Restart.Never, RangeDash.Hyphen, "GB0520")]
    [InlineData("numbering: {captions: chapter}", Restart.ByChapter, RangeDash.Hyphen, "GB0520")]
    [InlineData("typography: {year-range: en-dash}", Restart.ByChapter, RangeDash.EnDash, "GB0520")]
    [InlineData("languages: {en: {typography: {year-range: en-dash}}}", Restart.ByChapter, RangeDash.EnDash, "GB0520")]
    [InlineData("silenced: [GB0502]", Restart.ByChapter, RangeDash.Hyphen, "GB0502")]
    public void A_rule_of_its_own_leaves_the_other_rules(string rule, Restart footnotes, RangeDash years, string silenced) =>
        AssertRules(Read(("template.yaml", $"extends: below\n{rule}\n")).Paper.Rules, footnotes, years, silenced);

    [Theory]
    [InlineData("required: [title]", "")]
    [InlineData("required: [title, contact]", "Add “contact:” to the front matter.")]
    [InlineData("requires-decision: true", "Add “symbol:” to the front matter.")]
    public void Required_keys_of_its_own_replace_those_below(string rule, string missing)
    {
        var diagnostics = new DiagnosticBag();
        Read(diagnostics, ("below/template.yaml", "required: [title, symbol]\nmetadata: {contact: Who answers}\n"), ("above/template.yaml", $"extends: below\n{rule}\n"));
        Assert.Equal(missing, string.Join("; ", diagnostics.ToSorted().Where(d => d.Descriptor.Code == "GB0264").Select(d => d.Hint)));
    }

    private static void AssertRules(PaperRules rules, Restart footnotes, RangeDash years, string silenced) =>
        Assert.Equal((footnotes, years, silenced), (rules.Numbering.Footnotes, rules.Typography.YearRange, Assert.Single(rules.Silenced)));

    private static ReadPaper Read(params (string Name, string Text)[] own)
    {
        var diagnostics = new DiagnosticBag();
        var read = Read(diagnostics, [.. own.Select(file => ("above/" + file.Name, file.Text))]);
        Assert.Empty(diagnostics.ToSorted().Select(d => d.ToString()));
        return read!;
    }

    private static ReadPaper? Read(DiagnosticBag diagnostics, params (string Path, string Text)[] changed)
    {
        var templates = new MemoryFiles()
            .With("below/paper.sbn", "Composed below, {{ include \"head\" }}, {{ strings.greeting }} and {{ strings.farewell }}\n\n{{ body }}\n")
            .With("below/head.sbn", "head below")
            .With("below/tables/list.sbn", Table("A table below"))
            .With("below/template.yaml", "numbering: {footnotes: chapter}\ntypography: {year-range: hyphen}\nsilenced: [GB0520]\nstrings: {en: {greeting: hello, farewell: goodbye}}\n")
            .With("above/template.yaml", "extends: below\n");
        foreach (var (path, text) in changed)
            templates.With(path, text);
        var content = new MemoryFiles().With("s/p/paper.md", "---\nkind: above\ntitle: T\n---\nText.\n\n::: {.table template=list src=rows.yaml}\n:::\n").With("s/p/rows.yaml", "- {name: a}\n");
        return PaperReader.Read("s/p/paper.md", content, templates, diagnostics);
    }

    private static string Table(string words) => $"::::: {{.table}}\n:::: {{.row}}\n::: {{.cell}}\n{words}\n:::\n::::\n:::::\n";
}
