using System.Collections.Concurrent;

namespace GbDocs.Tests.Rendering.OneSheet;

/// <summary>One sheet makes both outputs: each of its keys is changed, and what changes with it is looked at.</summary>
public sealed class OneSheetTests
{
    // What ends a page stands elsewhere on pages of another height.
    private static readonly string[] Heights = ["297mm", "130mm", "105mm", "170mm"];

    private static readonly ConcurrentDictionary<string, (string Word, string Pages)> Unchanged = new(StringComparer.Ordinal);

    public static TheoryData<string> Keys => [.. StyleChanges.All.Keys];

    [Fact]
    public void Every_key_of_a_style_sheet_is_tried() =>
        Assert.Equal(StyleKeys.All.Order(StringComparer.Ordinal), StyleChanges.All.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_change_shows_in_Word_and_on_the_pages(string key)
    {
        var change = StyleChanges.All[key];
        var (inWord, onPages) = (false, false);
        foreach (var height in Heights.TakeWhile(_ => !inWord || !onPages))
        {
            var before = Unchanged.GetOrAdd(height, h => EverythingPaper.Printed(string.Empty, h));
            var after = EverythingPaper.Printed(change.Change, height);
            inWord |= after.Word != before.Word;
            onPages |= after.Pages != before.Pages;
        }
        Assert.Equal((change.Only != "Pages", change.Only != "Word"), (inWord, onPages));
    }
}
