using GbDocs.Model.Diagnostics;
using GbDocs.Reading.Papers;
using GbDocs.Resolution;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Reading.Papers;

public sealed class CitedPapersTests
{
    private const string Cited = "GB.291/STM/1";

    [Theory]
    [InlineData("[@GB.291/STM/1, para. 3]", "")]
    [InlineData("[@GB.291/STM/1, para. 99]", "GB0432")]
    [InlineData("[@GB.291/STM/1, paras 2-3]{.titled}", "")]
    [InlineData("[@GB.291/STM/1, paras 2-4]", "GB0432")]
    [InlineData("[@GB.291/STM/9, para. 99]", "")]
    [InlineData("[@GB.316/PFA/7/2, para. 99]", "")]
    public void Places_in_papers_of_the_tree_are_checked(string citation, string expected) =>
        Assert.Equal(expected, Faults(citation, "gb-291/stm-1"));

    [Fact]
    public void A_paper_is_found_by_its_symbol_whatever_its_folder_is_called() =>
        Assert.Equal("GB0432", Faults("[@GB.291/STM/1, para. 99]", "gb-291/a-report"));

    [Fact]
    public void Papers_may_cite_each_other() =>
        Assert.Equal(string.Empty, Faults("[@GB.291/STM/1, para. 3]", "gb-291/stm-1", "See [@GB.298/STM/1, para. 99]."));

    [Fact]
    public void A_cited_paper_with_errors_is_not_a_measure() =>
        Assert.Equal(string.Empty, Faults("[@GB.291/STM/1, para. 99]", "gb-291/stm-1", "::: {.nothing}"));

    private static string Faults(string citation, string folder, string more = "More.")
    {
        var content = new MemoryFiles()
            .With("gb-298/stm-1/paper.md", $"---\nkind: spec\ntitle: A\nsymbol: GB.298/STM/1\n---\nSee {citation}.\n")
            .With("gb-291/other/paper.md", "---\nkind: spec\ntitle: O\nsymbol: GB.291/STM/2\n---\nText.\n")
            .With($"{folder}/paper.md", $"---\nkind: spec\ntitle: B\nsymbol: {Cited}\n---\nOne.\n\nTwo.\n\nTwo more. {{.bis}}\n\n{more}\n");
        var diagnostics = new DiagnosticBag();
        var read = PaperReader.Read("gb-298/stm-1/paper.md", content, new MemoryFiles().With("spec/paper.sbn", "{{ body }}\n"), diagnostics);
        Resolver.Resolve(read!.Paper, diagnostics);
        return string.Join(' ', diagnostics.ToSorted().Select(d => d.Descriptor.Code));
    }
}
