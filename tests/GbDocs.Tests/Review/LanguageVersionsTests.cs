using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Sources;
using GbDocs.Reading.Papers;
using GbDocs.Review.Versions;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Review;

public sealed class LanguageVersionsTests
{
    private const string Start = """
        # Background {#sec}

        The 12 programmes of 2004 were studied.^[A note.] {#p:first}

        They have two aims:

        - employment; and
        - protection.

        The third paragraph cites [](#p:first).
        """;

    private const string Table = """
        | Region | 2004 |
        |---|--:|
        | Africa | 12 |
        | Asia | 17 |
        """;

    [Theory]
    [InlineData(Start, "# Contexte {#sec}\n\nLes 12 programmes de 2004 ont été étudiés^[Une note.]. {#p:first}\n\nIls ont deux buts :\n\n- l'emploi ; et\n- la protection.\n\nLe troisième cite le [](#p:first).")]
    [InlineData("A.\n\n::: {.page-break}\n:::\n\nB.", "A.\n\nB.")]
    public void Versions_that_correspond_have_no_faults(string original, string version) => Assert.Empty(Found(original, version));

    [Theory]
    [InlineData("Les 12 programmes de 2004 ont été étudiés^[Une note.]. {#p:first}\n\n", "", "3 GB0900 The original has a numbered paragraph here (paper.md, line 3) that this version lacks.")]
    [InlineData("Ils ont deux buts :\n\n- l'emploi ; et\n- la protection.\n\n", "", "5 GB0900 The original has a numbered paragraph here (paper.md, line 5) that this version lacks.")]
    [InlineData("- la protection.\n", "- la protection ;\n- la paix.\n", "9 GB0901 This item has no counterpart in the original.")]
    [InlineData("Le troisième", "Un de plus.\n\nLe troisième", "10 GB0901 This numbered paragraph has no counterpart in the original.")]
    [InlineData("^[Une note.]", "", "3 GB0906 This numbered paragraph has no footnote; in the original it has 1 footnote (paper.md, line 3).")]
    [InlineData("# Contexte", "## Contexte", "1 GB0904 This heading is of level 2; in the original it is of level 1 (paper.md, line 1).")]
    [InlineData("{#sec}", "{#section}", "1 GB0905 This heading is named “section”; in the original it is named “sec” (paper.md, line 1).")]
    [InlineData("- l'emploi ; et\n- la", "a. l'emploi ; et\nb. la", "7 GB0904 This list is lettered; in the original it is bulleted (paper.md, line 7).")]
    [InlineData("Le troisième cite le [](#p:first).", "Le troisième cite le [](#p:first). {.unnumbered}", "10 GB0903 This is a paragraph without a number; in the original it is a numbered paragraph (paper.md, line 10).")]
    public void A_difference_is_reported_at_the_version_s_line(string words, string changed, string expected)
    {
        const string French = "# Contexte {#sec}\n\nLes 12 programmes de 2004 ont été étudiés^[Une note.]. {#p:first}\n\nIls ont deux buts :\n\n- l'emploi ; et\n- la protection.\n\nLe troisième cite le [](#p:first).";

        Assert.Contains(words, French, StringComparison.Ordinal);
        Assert.Equal([expected], Found(Start, French.Replace(words, changed, StringComparison.Ordinal)));
    }

    [Fact]
    public void Rows_of_tables_correspond() =>
        Assert.Equal(
            ["4 GB0900 The original has a row here (paper.md, line 4) that this version lacks."],
            Found(Table + "\n| Europe | 19 |", Table.Replace("| Asia | 17 |", "| Europe | 19 |", StringComparison.Ordinal)).Take(1));

    [Fact]
    public void Columns_of_tables_correspond() =>
        Assert.Contains(
            Found(Table, "| Region |\n|---|\n| Africa |\n| Asia |"),
            fault => fault.EndsWith("GB0904 This table is of 1 column; in the original it is of 2 columns (paper.md, line 1).", StringComparison.Ordinal));

    [Fact]
    public void A_decision_at_another_place_is_one_fault()
    {
        const string Decision = "::: {.decision #d1}\nIt decides.\n:::\n\n";

        Assert.Equal(
            ["1 GB0902 This point for decision stands at another place in the original (paper.md, line 5)."],
            Found("First, of 2004.\n\nSecond, of 2005.\n\n" + Decision, Decision + "First, of 2004.\n\nSecond, of 2005."));
    }

    [Fact]
    public void Several_differences_are_found_in_one_run() =>
        Assert.Equal(
            ["1 GB0905", "3 GB0900", "3 GB0906"],
            Found("# A {#a}\n\nOf 2004.\n\nOf 2005.^[N.]", "# A {#b}\n\nOf 2005.").Select(fault => fault[..8]));

    [Fact]
    public void An_original_with_errors_is_not_compared()
    {
        var diagnostics = new DiagnosticBag();

        LanguageVersions.ReportNotCompared("paper.md", SourceSpan.None, diagnostics);

        Assert.Equal("GB0907", Assert.Single(diagnostics.ToSorted()).Descriptor.Code);
    }

    private static List<string> Found(string original, string version)
    {
        var diagnostics = new DiagnosticBag();
        LanguageVersions.Compare(Read("paper.md", original), Read("paper.fr.md", version), diagnostics);
        return [.. diagnostics.ToSorted().Select(d => $"{d.Span.Position.Line - 4} {d.Descriptor.Code} {Lines(d.Message)}")];
    }

    // The front matter has four lines, which the expectations do not count.
    private static string Lines(string message) =>
        System.Text.RegularExpressions.Regex.Replace(message, @"line (\d+)", m => $"line {int.Parse(m.Groups[1].Value, null) - 4}");

    private static Paper Read(string file, string body)
    {
        var content = new MemoryFiles().With("s/p/paper.md", Whole(string.Empty)).With("s/p/" + file, Whole(body));
        var templates = new MemoryFiles().With("plain/paper.sbn", "{{ body }}\n").With("plain/template.yaml", "list-punctuation: false\n");
        var diagnostics = new DiagnosticBag();
        var read = PaperReader.Read("s/p/" + file, content, templates, diagnostics);
        Assert.False(diagnostics.HasErrors, string.Join('\n', diagnostics.ToSorted()));
        return read!.Paper;
    }

    private static string Whole(string body) => $"---\nkind: plain\ntitle: T\n---\n{body}\n";
}
