using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;

namespace GbDocs.Resolution;

/// <summary>Tells lists of fragments ("chemicals; forestry; and mining.") from lists of sentences.</summary>
internal static class ListShape
{
    /// <summary>Whether the items are parts of one sentence: one but the last ends with a semicolon or comma, or with "and" after it.</summary>
    public static bool HasFragments(ListBlock list) => list.Items.Any(i => EndOf(i) is { } end && IsOpen(end));

    /// <summary>The words of an item's last own line; null where it ends with something else, as a list.</summary>
    public static string? EndOf(ListItem item) =>
        item.Content is [.., Paragraph last] ? PlainText.Of(last.Content).TrimEnd() : null;

    private static bool IsOpen(string words) =>
        words.EndsWith(';') || words.EndsWith(',') || words.EndsWith("; and", StringComparison.Ordinal) || words.EndsWith("; or", StringComparison.Ordinal);
}
