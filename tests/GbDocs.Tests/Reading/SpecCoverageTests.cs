using System.Globalization;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Reading;

/// <summary>Every feature of the catalogue that drafters write has a spec of its number.</summary>
public sealed class SpecCoverageTests
{
    /// <summary>How many features the catalogue has.</summary>
    public const int Features = 151;

    // Features that no Markdown shows: their tests stand with the layout and the style sheets.
    private static readonly Dictionary<int, string> OfPages = new()
    {
        [11] = "running heads are the style sheet's furniture: FurniturePagesTests",
        [12] = "page numbers and their place are the style sheet's: FurniturePagesTests",
        [13] = "chapters begin on right-hand pages where their style says so: BreakPagesTests",
        [22] = "hanging numbers and balanced lines of headings: ParagraphPagesTests, BalancedTests",
        [30] = "a heading that is also a running head matters to those who read finished papers back, not to drafters",
        [65] = "lists parted by a page: ParagraphPagesTests",
        [84] = "notes stay on the page of their marks: FootnotePagesTests",
    };

    private static readonly HashSet<int> Numbers =
    [
        .. Directory.GetFiles(Repository.PathOf("tests", "GbDocs.Tests", "Reading", "Specs"), "*.md")
            .Select(f => Path.GetFileName(f)[..3])
            .Where(n => n.All(char.IsAsciiDigit))
            .Select(n => int.Parse(n, CultureInfo.InvariantCulture)),
    ];

    public static TheoryData<int> OfTheText => [.. Enumerable.Range(1, Features).Where(n => !OfPages.ContainsKey(n))];

    [Theory]
    [MemberData(nameof(OfTheText))]
    public void A_feature_has_a_spec_of_its_number(int number) => Assert.Contains(number, Numbers);

    [Fact]
    public void Features_of_pages_are_excused_only_where_no_spec_shows_them() => Assert.DoesNotContain(OfPages.Keys, Numbers.Contains);
}
