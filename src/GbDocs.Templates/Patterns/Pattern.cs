using System.Collections.Immutable;
using System.Globalization;

namespace GbDocs.Templates.Patterns;

/// <summary>
/// A regular expression that is matched within a budget. Every step of a match is charged, so that no pattern can run without
/// bound, and the same pattern does the same work on every machine.
/// </summary>
/// <param name="Program">Its steps.</param>
/// <param name="Groups">The names of its groups; the first is the whole match.</param>
/// <param name="Registers">How many positions a match notes: two for each group, then where groups and rounds of loops begin.</param>
/// <param name="HasReferences">Whether it refers back to groups: the past of a match then matters, so that no dead end can be remembered.</param>
internal sealed record Pattern(ImmutableArray<Instruction> Program, ImmutableArray<string> Groups, int Registers, bool HasReferences)
{
    /// <summary>Reads a pattern; a <see cref="PatternException"/> tells why one cannot be read.</summary>
    public static Pattern Parse(string text, PatternOptions options)
    {
        var (root, groups) = PatternParser.Parse(text, options);
        return new PatternCompiler(groups).Compile(root);
    }

    /// <summary>The place of a group that is called by its name or by its number; null where there is none.</summary>
    public static int? IndexOf(ImmutableArray<string> groups, string name)
    {
        if (groups.IndexOf(name) is >= 0 and var index)
            return index;
        return int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < groups.Length ? number : null;
    }

    /// <summary>The matches from left to right, none within another.</summary>
    public IEnumerable<PatternMatch> Matches(string text, WorkBudget budget)
    {
        var (start, end) = (0, 0);
        while (start <= text.Length && new PatternMatcher(this, text, budget, end).Search(start) is { } match)
        {
            yield return match;
            end = match.End;
            start = match.Length == 0 ? end + 1 : end;
        }
    }
}
