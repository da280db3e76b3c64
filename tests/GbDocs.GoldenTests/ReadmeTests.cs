using System.Text.RegularExpressions;
using System.Xml.Linq;
using GbDocs.Tests.Support;

namespace GbDocs.GoldenTests;

/// <summary>The README tells no lies.</summary>
public sealed partial class ReadmeTests : IDisposable
{
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("README.md"));
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void The_table_of_dependencies_names_the_packages_and_versions_that_are_used()
    {
        var listed = Rows().Matches(Readme)
            .SelectMany(row => row.Groups["names"].Value.Split(", ").Zip(row.Groups["versions"].Value.Split(", ")))
            .Select(pair => $"{pair.First} {pair.Second}");
        var used = XDocument.Load(Repository.PathOf("Directory.Packages.props")).Descendants("PackageVersion")
            .Select(package => $"{package.Attribute("Include")!.Value} {package.Attribute("Version")!.Value}")
            .Append("Cake.Tool 7.0.0");
        Assert.Equal(used.Order(), listed.Order());
    }

    [Fact]
    public void The_paper_that_it_shows_builds()
    {
        var paper = Paper().Match(Readme).Groups["paper"].Value;
        folder.Write("content/gb-328/pol-8/paper.md", paper);
        folder.Write("content/gb-328/session.yaml", File.ReadAllText(Repository.PathOf("content", "gb-328", "session.yaml")));
        var result = ToolProcess.Run(folder.FullPath, "build", "--templates", Repository.PathOf("templates"));
        Assert.True(result.ExitCode == 0, result.Error);
    }

    public static TheoryData<string> Commands { get; } = [.. ToolLine().Matches(Readme).Select(line => line.Groups["arguments"].Value)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Each_of_its_commands_runs(string arguments)
    {
        // In a folder of its own, so that tests that run at the same time do not meet in out/.
        Directory.CreateSymbolicLink(folder.PathOf("content"), Repository.PathOf("content"));
        Directory.CreateSymbolicLink(folder.PathOf("templates"), Repository.PathOf("templates"));
        if (arguments.StartsWith("verify", StringComparison.Ordinal))
            ToolProcess.Run(folder.FullPath, "build", "content/gb-328", "--format", "text");
        var result = ToolProcess.Run(folder.FullPath, arguments.Split(' '));
        Assert.True(result.ExitCode == 0, result.Error);
    }

    [Fact]
    public void Each_of_its_links_leads_to_a_file() =>
        Assert.All(
            Link().Matches(Readme).Select(link => link.Groups["path"].Value).Where(path => !path.Contains("://", StringComparison.Ordinal)),
            path => Assert.True(File.Exists(Repository.PathOf(path.Split('/'))), path));

    public void Dispose() => folder.Dispose();

    [GeneratedRegex(@"(?m)^\| (?<names>[A-Za-z][\w., ]*) \| (?<versions>[0-9][\w., ]*) \|", RegexOptions.NonBacktracking)]
    private static partial Regex Rows();

    [GeneratedRegex(@"```markdown\n(?<paper>[^`]*)```", RegexOptions.NonBacktracking)]
    private static partial Regex Paper();

    [GeneratedRegex(@"(?m)^    dotnet run --project src/GbDocs.Cli -- (?<arguments>.+)$", RegexOptions.NonBacktracking)]
    private static partial Regex ToolLine();

    [GeneratedRegex(@"\]\((?<path>[^)#]+)\)", RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}
