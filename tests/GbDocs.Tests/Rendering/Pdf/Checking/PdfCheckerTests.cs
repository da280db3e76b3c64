using System.Text.RegularExpressions;
using GbDocs.Rendering.Pdf.Checking;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Rendering.Pdf.Checking;

public sealed partial class PdfCheckerTests
{
    private static readonly byte[] Good = Support.Pdf.Of(SampleDocument.Create());

    public static TheoryData<string> Rules => [.. Mutations.All.Keys];

    [Fact]
    public void A_file_that_was_read_and_written_again_is_as_good_as_before() => Assert.Empty(PdfChecker.Check(new PdfMutant(Good).ToFile()));

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_file_with_one_fault_is_refused_under_the_rule_it_breaks(string rule)
    {
        var mutant = new PdfMutant(Good);
        Mutations.All[rule](mutant);
        var file = mutant.ToFile();
        Keep(rule, file);
        Assert.Contains(Number().Match(rule).Value, PdfChecker.Check(file).Select(fault => fault.Rule));
    }

    [Fact]
    public void Every_rule_of_the_checker_is_proved_by_a_mutant()
    {
        var sources = Directory.GetFiles(Repository.PathOf("src", "GbDocs.Rendering", "Pdf", "Checking"), "*.cs").Select(File.ReadAllText);
        var rules = sources.SelectMany(source => RuleInSource().Matches(source)).Select(match => match.Groups[1].Value).Distinct();
        Assert.Equal(["A2 6.1.13-7"], rules.Except(Mutations.All.Keys.Select(key => Number().Match(key).Value)).Order()); // eight million objects
    }

    private static void Keep(string rule, byte[] file)
    {
        if (Environment.GetEnvironmentVariable("GBDOCS_KEEP_MUTANTS") is { Length: > 0 } folder)
            File.WriteAllBytes(Path.Combine(Directory.CreateDirectory(folder).FullName, rule.Replace(' ', '_') + ".pdf"), file);
    }

    [GeneratedRegex("^[A-Z0-9]+ [0-9.]+(-[0-9]+)?")]
    private static partial Regex Number();

    [GeneratedRegex("\"((?:UA1|A2|A3|PDF) [0-9]+(?:\\.[0-9]+)*(?:-[0-9]+)?)\"")]
    private static partial Regex RuleInSource();
}
