using System.Collections.Immutable;
using System.Text;
using GbDocs.Model.Rules;

namespace GbDocs.Resolution.Citations;

/// <summary>The place in a cited document: "paras 74–93", "Chapter 4".</summary>
/// <param name="Text">As printed.</param>
/// <param name="Paragraphs">The numbers of paragraphs that it names; empty for other places.</param>
internal sealed record Locator(string Text, ImmutableArray<string> Paragraphs)
{
    private static readonly ImmutableArray<string> ParagraphWords =
        ["para", "paras", "paragr", "paragraph", "paragraphs", "paragraphe", "paragraphes", "párr", "párrs", "párrafo", "párrafos"];

    // Keys of the words that the paper's language has.
    private const string And = "and";
    private const string Range = "range-dash";

    private static readonly ImmutableArray<(string Typed, string Printed)> Separators =
        [(" and ", And), (" et ", And), (" y ", And), ("; ", "; "), (", ", ", "), (" - ", Range), (" – ", Range), ("-", Range), ("–", Range)];

    /// <summary>Reads a locator as the drafter wrote it and puts its form right: "para." for one paragraph, "paras" for several, dashes in ranges.</summary>
    public static Locator Read(string written, Strings strings)
    {
        var text = written.Trim();
        var at = StartOfNumbers(text);
        var printed = new StringBuilder();
        var named = ImmutableArray.CreateBuilder<string>();
        while (TryNumber(text, ref at, printed, named) && TrySeparator(text, ref at, (printed, strings)))
        {
        }
        // After the paragraphs another place may follow: "para. 40, footnote 2".
        if (named.Count == 0 || (at < text.Length && text[at] != ','))
            return new Locator(text, []);
        return new Locator($"{strings[named.Count == 1 ? "para" : "paras"]}\u00A0{printed}{text.AsSpan(at)}", named.ToImmutable());
    }

    // The place after "para." in any form, 0 for bare numbers; the end of the text where it speaks of something else.
    private static int StartOfNumbers(string text)
    {
        var word = text.Length - text.AsSpan().TrimStart("abcdefghijklmnopqrstuvwxyzá").Length;
        if (word == 0)
            return 0;
        return ParagraphWords.Contains(text[..word]) ? text.Length - text.AsSpan(word).TrimStart(". \u00A0").Length : text.Length;
    }

    // "7", "9bis", "12(b)(ii)"; the figures alone are the paragraph.
    private static bool TryNumber(string text, ref int at, StringBuilder printed, ImmutableArray<string>.Builder named)
    {
        var start = at;
        at += LengthOf(text, at, char.IsAsciiDigit);
        if (at == start)
            return false;
        var figures = text[start..at];
        at += LengthOf(text, at, char.IsAsciiLetterLower);
        while (at < text.Length && text[at] == '(' && text.IndexOf(')', at) is var close and > 0)
            at = close + 1;
        named.Add(figures);
        printed.Append(text, start, at - start);
        return true;
    }

    private static bool TrySeparator(string text, ref int at, (StringBuilder Printed, Strings Strings) target)
    {
        foreach (var (typed, shown) in Separators)
        {
            var next = at + typed.Length;
            if (next >= text.Length || !char.IsAsciiDigit(text[next]) || !text.AsSpan(at).StartsWith(typed, StringComparison.Ordinal))
                continue;
            at = next;
            target.Printed.Append(shown switch
            {
                And => $" {target.Strings[And]} ",
                Range => target.Strings[Range],
                _ => shown,
            });
            return true;
        }
        return false;
    }

    private static int LengthOf(string text, int at, Func<char, bool> isWanted)
    {
        var end = at;
        while (end < text.Length && isWanted(text[end]))
            end++;
        return end - at;
    }
}
