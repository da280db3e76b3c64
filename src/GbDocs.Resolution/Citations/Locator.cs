using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using GbDocs.Model.Rules;

namespace GbDocs.Resolution.Citations;

/// <summary>The place in a cited document: "paras 74–93", "Chapter 4".</summary>
/// <param name="Text">As printed.</param>
/// <param name="Paragraphs">The numbers of paragraphs that it names; empty for other places.</param>
internal sealed partial record Locator(string Text, ImmutableArray<int> Paragraphs)
{
    /// <summary>Reads a locator as the drafter wrote it and puts its form right: "para." for one paragraph, "paras" for several, dashes in ranges.</summary>
    public static Locator Read(string written, Strings strings)
    {
        var match = ParagraphForm().Match(written.Trim());
        if (!match.Success)
            return new Locator(written.Trim(), []);
        var numbers = match.Groups["numbers"].Value;
        ImmutableArray<int> named = [.. Digits().Matches(numbers).Select(m => int.Parse(m.Groups["digits"].ValueSpan, CultureInfo.InvariantCulture))];
        var list = Hyphen().Replace(numbers, "–");
        return new Locator($"{strings[named.Length == 1 ? "para" : "paras"]}\u00A0{list}{match.Groups["rest"].Value}", named);
    }

    // "para. 404", "paras 74-93", "paragraphs 4, 7(b) and 9", or the numbers alone; then perhaps another place after a comma.
    [GeneratedRegex(@"^(?:(?:paras?|paragr|paragraphs?|paragraphes?|párrs?|párrafos?)\b\.?[ \u00A0]*)?(?<numbers>[0-9]{1,6}\w{0,3}(?:\([a-z]{1,4}\))*(?:(?: *[-–] *|, *| and | et | y |; *)[0-9]{1,6}\w{0,3}(?:\([a-z]{1,4}\))*)*)(?<rest>,.*)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ParagraphForm();

    [GeneratedRegex(@"(?:^|[^\w(])(?<digits>[0-9]+)", RegexOptions.NonBacktracking)]
    private static partial Regex Digits();

    [GeneratedRegex(@" *[-–] *", RegexOptions.NonBacktracking)]
    private static partial Regex Hyphen();
}
