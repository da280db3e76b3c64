using GbDocs.Tests.Support;

namespace GbDocs.Tests.Templates;

public sealed class SpecTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "GbDocs.Tests", "Templates", "Spec");

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder, "*.spec", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_template_gives_what_its_spec_says(string file)
    {
        var text = File.ReadAllText(Path.Combine(Folder, file)).ReplaceLineEndings("\n");
        var spec = SpecCase.Read(file, text);
        Assert.Equal(spec.Expected(), spec.Run());
    }
}
