using GbDocs.Model.Rules;

namespace GbDocs.Tests.Resolution;

/// <summary>The numbering of the families of papers.</summary>
internal static class RulesOf
{
    public static NumberFormat Roman { get; } = new(NumberStyle.UpperRoman, "", ".");

    public static NumberFormat Arabic { get; } = new(NumberStyle.Arabic, "", ".");

    public static NumberFormat Letter { get; } = new(NumberStyle.LowerLetter, "(", ")");

    public static NumberFormat SmallRoman { get; } = new(NumberStyle.LowerRoman, "(", ")");

    /// <summary>Chapters I., sections 1., (a), (i); captions and notes by chapter.</summary>
    public static PaperRules Report { get; } = new()
    {
        ChecksListPunctuation = false,
        Numbering = new NumberingRules
        {
            Headings = [Roman, Arabic, Letter, SmallRoman],
            AppendixHeadings = [Letter],
            HasChapters = true,
            Captions = Restart.ByChapter,
            Footnotes = Restart.ByChapter,
        },
    };

    /// <summary>Sections I., then headings without numbers; one series of everything.</summary>
    public static PaperRules Paper { get; } = new()
    {
        ChecksListPunctuation = false,
        Numbering = new NumberingRules { Headings = [Roman], AppendixHeadings = [Letter] },
    };
}
