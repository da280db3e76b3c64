using GbDocs.Model.Measures;
using GbDocs.Model.Rules;
using GbDocs.Model.Styles;

namespace GbDocs.Rendering.Docx.Numbering;

/// <summary>A level of a list as Word defines it.</summary>
/// <param name="Figures">The style of its number; <see cref="NumberStyle.None"/> for a bullet or fixed words.</param>
/// <param name="Pattern">What is printed; <c>%1</c> stands for the number of the first level.</param>
internal sealed record ListLevel(NumberStyle Figures, string Pattern)
{
    /// <summary>Whether the pattern is a bullet.</summary>
    public bool IsBullet { get; init; }

    /// <summary>The paragraph style tied to the level; null for none.</summary>
    public string? StyleId { get; init; }

    /// <summary>Start of the text's lines.</summary>
    public Length IndentStart { get; init; }

    /// <summary>From there to the number; negative for a hanging number.</summary>
    public Length FirstLine { get; init; }

    /// <summary>What follows the number: <c>tab</c>, <c>space</c> or <c>nothing</c>.</summary>
    public string Separator { get; init; } = "tab";

    /// <summary>How the number looks where it differs from its paragraph; null where it does not.</summary>
    public TextProperties? Text { get; init; }

    /// <summary>What Word prints where the counters of all levels stand so.</summary>
    /// <param name="level">This level, from 0.</param>
    /// <param name="counters">The count of each level.</param>
    /// <param name="levels">All levels.</param>
    public string Print(int level, int[] counters, IReadOnlyList<ListLevel?> levels)
    {
        var printed = Pattern;
        for (var i = 0; i <= level; i++)
            printed = printed.Replace($"%{i + 1}", WordNumber.Print(levels[i]?.Figures ?? NumberStyle.None, Math.Max(1, counters[i])), StringComparison.Ordinal);
        return printed;
    }
}
