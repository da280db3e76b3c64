using GbDocs.Tests.Support;

namespace GbDocs.GoldenTests;

/// <summary>The same sources give the same bytes, wherever and however they are built.</summary>
public sealed class ReproducibilityTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Folder_time_zone_culture_and_processors_change_no_byte()
    {
        var here = Build(Repository.Root, "first", []);
        var elsewhere = folder.PathOf("a folder – à côté");
        // Papers cite each other, and what was looked up is among the inputs: the whole of the content moves.
        Copy(Repository.PathOf("content"), Path.Combine(elsewhere, "content"));
        Copy(Repository.PathOf("templates"), Path.Combine(elsewhere, "templates"));
        var there = Build(elsewhere, "second", new()
        {
            ["TZ"] = "Pacific/Kiritimati",
            ["LANG"] = "tr_TR.UTF-8",
            ["LC_ALL"] = "tr_TR.UTF-8",
            ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0",
            ["DOTNET_PROCESSOR_COUNT"] = "1",
            ["HOME"] = null,
        });
        Assert.NotEmpty(here);
        Assert.Equal(here.Keys, there.Keys);
        Assert.All(here, file => Assert.True(file.Value.AsSpan().SequenceEqual(there[file.Key]), $"{file.Key} differs"));
    }

    public void Dispose() => folder.Dispose();

    private SortedDictionary<string, byte[]> Build(string from, string to, Dictionary<string, string?> environment)
    {
        var output = folder.PathOf(to);
        var result = ToolProcess.Run(from, environment, "build", "content/gb-328", "--format", "docx,pdf,text", "--out", output);
        Assert.True(result.ExitCode == 0, result.Error);
        var files = Directory.GetFiles(output, "*", SearchOption.AllDirectories);
        return new(files.ToDictionary(file => Path.GetRelativePath(output, file), File.ReadAllBytes), StringComparer.Ordinal);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
