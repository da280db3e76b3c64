using GbDocs.Tests.Support;

namespace GbDocs.Tests.Architecture;

/// <summary>Files stay small enough to be read at a sitting.</summary>
public sealed class FileSizeTests
{
    private const int Longest = 400;
    private const int LongestOfNineInTen = 220;
    private const int Median = 80;

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("benchmarks")]
    public void No_file_is_longer_than_400_lines(string folder) =>
        Assert.Empty(Lengths(folder).Where(file => file.Lines > Longest).Select(file => $"{file.Name}: {file.Lines}"));

    [Fact]
    public void Half_of_the_files_have_at_most_80_lines_and_nine_in_ten_at_most_220()
    {
        var lengths = Lengths("src").Select(file => file.Lines).Order().ToList();
        Assert.InRange(lengths[lengths.Count / 2], 1, Median);
        Assert.InRange(lengths[lengths.Count * 9 / 10], 1, LongestOfNineInTen);
    }

    private static IEnumerable<(string Name, int Lines)> Lengths(string folder) =>
        SourceFiles.In(Repository.PathOf(folder)).Select(file => (Path.GetRelativePath(Repository.Root, file), File.ReadLines(file).Count()));
}
