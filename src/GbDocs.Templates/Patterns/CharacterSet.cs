using System.Collections.Immutable;
using System.Globalization;

namespace GbDocs.Templates.Patterns;

/// <summary>A set of UTF-16 units: the union of ranges, of Unicode categories and of other sets, less a set.</summary>
internal sealed record CharacterSet
{
    private const uint AllCategories = (1u << 30) - 1;

    /// <summary>Every character.</summary>
    public static readonly CharacterSet All = new() { Categories = AllCategories };

    /// <summary>The decimal digits of all scripts: <c>\d</c>.</summary>
    public static readonly CharacterSet Digits = Of(UnicodeCategory.DecimalDigitNumber);

    /// <summary>Letters, marks, digits and connectors: <c>\w</c>.</summary>
    public static readonly CharacterSet Words = Of(
        UnicodeCategory.UppercaseLetter, UnicodeCategory.LowercaseLetter, UnicodeCategory.TitlecaseLetter, UnicodeCategory.ModifierLetter,
        UnicodeCategory.OtherLetter, UnicodeCategory.NonSpacingMark, UnicodeCategory.DecimalDigitNumber, UnicodeCategory.ConnectorPunctuation);

    /// <summary>White space: <c>\s</c>.</summary>
    public static readonly CharacterSet Spaces =
        Of(UnicodeCategory.SpaceSeparator, UnicodeCategory.LineSeparator, UnicodeCategory.ParagraphSeparator) with
        {
            Ranges = [('\t', '\r'), ('\u0085', '\u0085')],
        };

    public ImmutableArray<(char First, char Last)> Ranges { get; init; } = [];

    /// <summary>One bit for each <see cref="UnicodeCategory"/>.</summary>
    public uint Categories { get; init; }

    public ImmutableArray<CharacterSet> Parts { get; init; } = [];

    public CharacterSet? Without { get; init; }

    public bool IsNegated { get; init; }

    public bool IgnoresCase { get; init; }

    public static CharacterSet Of(char c) => new() { Ranges = [(c, c)] };

    public static CharacterSet Of(params ReadOnlySpan<UnicodeCategory> categories)
    {
        var bits = 0u;
        foreach (var category in categories)
            bits |= 1u << (int)category;
        return new CharacterSet { Categories = bits };
    }

    public CharacterSet Negated() => this with { IsNegated = !IsNegated };

    public bool Contains(char c) => Holds(c) != IsNegated && Without?.Contains(c) != true;

    private bool Holds(char c) => IgnoresCase
        ? HoldsExactly(c) || HoldsExactly(char.ToLowerInvariant(c)) || HoldsExactly(char.ToUpperInvariant(c))
        : HoldsExactly(c);

    private bool HoldsExactly(char c)
    {
        foreach (var (first, last) in Ranges)
        {
            if (c >= first && c <= last)
                return true;
        }
        if (Categories != 0 && (Categories >> (int)char.GetUnicodeCategory(c) & 1) != 0)
            return true;
        foreach (var part in Parts)
        {
            if (part.Contains(c))
                return true;
        }
        return false;
    }
}
