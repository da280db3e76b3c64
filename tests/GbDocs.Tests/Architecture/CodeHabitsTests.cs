using System.Text.RegularExpressions;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Architecture;

/// <summary>Habits that a reader of the code may rely on.</summary>
public sealed partial class CodeHabitsTests
{
    [Fact]
    public void Nothing_is_left_for_later_folded_away_or_said_twice() =>
        Assert.Empty(Lines().Where(line => Idle().IsMatch(line.Text)).Select(line => line.Place));

    // A pattern that can run without bound on a hostile text takes the build server down.
    [Fact]
    public void Every_regular_expression_is_bounded() =>
        Assert.Empty(Lines()
            .Where(line => Pattern().IsMatch(line.Text))
            .Where(line => !Bound().IsMatch(line.Text))
            .Select(line => line.Place));

    private static IEnumerable<(string Place, string Text)> Lines() =>
        from file in SourceFiles.In(Repository.PathOf("src"))
        from line in File.ReadLines(file).Select((text, index) => (Place: $"{Path.GetRelativePath(Repository.Root, file)}({index + 1})", Text: text))
        select line;

    [GeneratedRegex(@"\bTODO\b|\bFIXME\b|\bHACK\b|#region|Gets or sets", RegexOptions.NonBacktracking)]
    private static partial Regex Idle();

    [GeneratedRegex(@"NonBacktracking|matchTimeout|Limit\)", RegexOptions.NonBacktracking)]
    private static partial Regex Bound();

    [GeneratedRegex(@"new Regex\(|\[GeneratedRegex\(|\bRegex\.(IsMatch|Match|Matches|Replace|Split)\(", RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
