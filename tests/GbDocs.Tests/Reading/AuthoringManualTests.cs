using System.Globalization;
using System.Text.RegularExpressions;
using GbDocs.Model.Diagnostics;
using GbDocs.Reading.Papers;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Reading;

/// <summary>Builds the examples of the drafter's manual.</summary>
public sealed partial class AuthoringManualTests
{
    private static readonly string Manual = File.ReadAllText(Repository.PathOf("docs", "authoring.md")).ReplaceLineEndings("\n");

    private static readonly (string Kind, string File, string Text)[] Fences =
        [.. FencePattern().Matches(Manual).Select(m => (m.Groups["kind"].Value, m.Groups["file"].Value.Trim(), m.Groups["text"].Value))];

    public static TheoryData<int> Examples => [.. Enumerable.Range(0, Fences.Length).Where(i => Fences[i].Kind == "markdown")];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_a_paper_without_faults(int index)
    {
        var content = new MemoryFiles()
            .With("s/p/paper.md", "---\nkind: spec\ntitle: A\nfiles: {references: references.yaml}\n---\n" + Fences[index].Text)
            .With("s/p/dot.png", PictureFiles.Png(20, 10));
        foreach (var (_, file, text) in Fences.Where(f => f.File.Length > 0))
            content.With("s/p/" + file, text);
        var diagnostics = new DiagnosticBag();
        var paper = PaperReader.Read("s/p/paper.md", content, new MemoryFiles().With("spec/paper.sbn", "{{ body }}\n"), diagnostics);
        Assert.Empty(diagnostics.ToSorted().Select(d => d.ToString()));
        Assert.NotEmpty(paper!.Paper.Blocks);
    }

    [Fact]
    public void The_front_matter_of_the_manual_has_no_fault()
    {
        var text = Fences.Single(f => f.Kind == "yaml" && f.Text.Contains("kind: gb-section-paper", StringComparison.Ordinal)).Text;
        var content = new MemoryFiles()
            .With("s/p/paper.md", text.Replace("gb-section-paper", "spec", StringComparison.Ordinal) + "Text.\n")
            .With("s/references.yaml", Fences.Single(f => f.File == "references.yaml").Text)
            .With("s/p/recommendations.yaml", "rows: []\n");
        var diagnostics = new DiagnosticBag();
        PaperReader.Read("s/p/paper.md", content, new MemoryFiles().With("spec/paper.sbn", "{{ body }}\n"), diagnostics);
        Assert.Empty(diagnostics.ToSorted().Select(d => d.ToString()));
    }

    [Fact]
    public void Every_feature_has_its_row_in_the_table()
    {
        var rows = RowPattern().Matches(Manual[Manual.IndexOf("| no. | feature | construct |", StringComparison.Ordinal)..]);
        Assert.Equal(Enumerable.Range(1, SpecCoverageTests.Features), rows.Select(r => int.Parse(r.Groups["number"].Value, CultureInfo.InvariantCulture)));
    }

    [GeneratedRegex(@"^(?<fence>`{3,4})(?<kind>[a-z]*)(?<file>[^\n]*)\n(?<text>.*?)^\k<fence>$", RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex FencePattern();

    [GeneratedRegex(@"^\| (?<number>\d+) \| [^|]+ \| .+ \|$", RegexOptions.Multiline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex RowPattern();
}
