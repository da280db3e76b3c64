using System.Reflection;

namespace GbDocs.Tests.Templates;

public sealed class SpecTests
{
    private static readonly string Folder = Path.Combine(
        typeof(SpecTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "TemplateSpecs").Value!);

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

    [Fact]
    public void The_suite_has_four_hundred_files() => Assert.True(Files.Count >= 400, $"{Files.Count} files");
}
