using System.Xml.Linq;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Architecture;

/// <summary>Which project may use which, and which packages: docs/architecture.md says why.</summary>
public sealed class ProjectArrowsTests
{
    private const string Analyzer = "Microsoft.CodeAnalysis.BannedApiAnalyzers";

    /// <summary>Project, the projects that it uses, the packages that it uses.</summary>
    public static TheoryData<string, string[], string[]> Arrows { get; } = new()
    {
        { "Model", [], [] },
        { "Fonts", [], [] },
        { "Templates", ["Model"], [] },
        { "Reading", ["Model", "Templates"], ["Markdig", "YamlDotNet"] },
        { "Resolution", ["Model"], [] },
        { "Layout", ["Fonts", "Model"], [] },
        { "Rendering", ["Layout", "Model"], [] },
        { "Review", ["Model", "Resolution"], [] },
        { "Cli", ["Fonts", "Layout", "Model", "Reading", "Rendering", "Resolution", "Review", "Templates"], ["System.CommandLine"] },
    };

    [Theory]
    [MemberData(nameof(Arrows))]
    public void A_project_uses_no_other_projects_and_packages_than_it_may(string project, string[] projects, string[] packages)
    {
        var file = XDocument.Load(Repository.PathOf("src", $"GbDocs.{project}", $"GbDocs.{project}.csproj"));
        Assert.Subset(projects.ToHashSet(), Included(file, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)["GbDocs.".Length..]).ToHashSet());
        Assert.Subset(packages.Append(Analyzer).ToHashSet(), Included(file, "PackageReference").ToHashSet());
    }

    [Fact]
    public void Every_project_has_its_arrows_listed() =>
        Assert.Equal(
            Directory.GetDirectories(Repository.PathOf("src")).Select(folder => Path.GetFileName(folder)["GbDocs.".Length..]).Order(),
            Arrows.Select(row => (string)row[0]).Order());

    [Fact]
    public void Of_the_renderers_only_that_of_PDF_knows_the_layout()
    {
        var rendering = Repository.PathOf("src", "GbDocs.Rendering");
        var others = SourceFiles.In(rendering).Where(file => !file.StartsWith(Path.Combine(rendering, "Pdf"), StringComparison.Ordinal));
        Assert.DoesNotContain(others, file => File.ReadAllText(file).Contains("GbDocs.Layout", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Included(XDocument project, string element) =>
        project.Descendants(element).Select(reference => reference.Attribute("Include")!.Value.Replace('\\', '/'));
}
