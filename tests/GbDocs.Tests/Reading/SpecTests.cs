using GbDocs.Tests.Support;

namespace GbDocs.Tests.Reading;

public sealed class SpecTests
{
    private static string Folder => Repository.PathOf("tests", "GbDocs.Tests", "Reading", "Specs");

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.md").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_paper_is_read_as_its_spec_says(string name)
    {
        var path = Path.Combine(Folder, name);
        var expected = File.ReadAllText(path).ReplaceLineEndings("\n");
        var found = SpecFile.Read(path).WithResult();
        if (expected != found && Environment.GetEnvironmentVariable("GBDOCS_ACCEPT_SNAPSHOTS") == "1")
            File.WriteAllText(path, found);
        else if (expected != found)
            Assert.Fail($"{name} differs:\n{TextDifference.Describe(expected, found)}");
    }
}
