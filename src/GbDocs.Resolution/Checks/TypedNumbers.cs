using System.Collections.Immutable;
using System.Globalization;
using GbDocs.Model.Resolved;

namespace GbDocs.Resolution.Checks;

/// <summary>Numbers of the paper's own paragraphs that were typed instead of computed.</summary>
internal sealed class TypedNumbers(NumberTable numbers)
{
    private static readonly ImmutableArray<string> Words = ["paragraph ", "paragraphs ", "Paragraph ", "Paragraphs ", "paragraph\u00A0"];
    private readonly HashSet<string> own = [.. numbers.Numbers.Values.Where(n => n.Kind == NumberKind.Paragraph).Select(n => n.Citation)];

    /// <summary>The first typed reference to a paragraph that this paper has; null for none. "Paragraph 4 of the resolution" is another text's.</summary>
    public string? Find(string words)
    {
        foreach (var word in Words)
        {
            for (var at = words.IndexOf(word, StringComparison.Ordinal); at >= 0; at = words.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                var rest = words.AsSpan(at + word.Length);
                var digits = rest.Length - rest.TrimStart("0123456789").Length;
                var after = rest[digits..];
                if (digits > 0 && own.Contains(rest[..digits].ToString()) && !after.StartsWith(" of ") && !after.StartsWith("("))
                    return string.Create(CultureInfo.InvariantCulture, $"{word}{rest[..digits]}");
            }
        }
        return null;
    }
}
