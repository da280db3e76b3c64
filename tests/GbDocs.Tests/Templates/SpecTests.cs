using GbDocs.Tests.Support;

namespace GbDocs.Tests.Templates;

public sealed class SpecTests
{
    private static readonly string Folder = Repository.PathOf("tests", "GbDocs.Tests", "Templates", "Spec");

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder, "*.spec", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_template_gives_what_its_spec_says(string file)
    {
        var spec = SpecCase.Read(file, File.ReadAllText(Path.Combine(Folder, file)));
        Assert.Equal(spec.Expected(), spec.Run());
    }

    [Fact]
    public void The_suite_covers_the_language() => Assert.True(Files.Count >= 700, $"{Files.Count} files");
}
