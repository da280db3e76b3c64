using GbDocs.Layout.Text.Unicode;

namespace GbDocs.Layout.Text.Breaking;

/// <summary>How unwelcome the end of a line is at places that are not spaces; TeX's scale, on which 50 is its hyphen.</summary>
internal static class BreakPenalties
{
    /// <summary>A word divided with a hyphen that is not in the text.</summary>
    public const int Hyphen = 60;

    private const int Compound = 50;
    private const int Dash = 30;
    private const int BeforeDash = 100;
    private const int Address = 120;

    /// <summary>The penalty, and whether a word or compound is divided.</summary>
    public static (int Penalty, bool IsDivided) At(string text, int at)
    {
        var (before, after) = (text[at - 1], text[at]);
        if (Invisible.IsBreakingSpace(before))
            return (after is '–' or '—' ? BeforeDash : 0, false);
        return before switch
        {
            '-' or '\u2010' => (Compound, true),
            '–' or '—' => (Dash, false),
            '\u200B' or '\uFFFC' => (0, false),
            _ => (Address, false),
        };
    }
}
