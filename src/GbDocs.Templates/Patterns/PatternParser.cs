using System.Collections.Immutable;

namespace GbDocs.Templates.Patterns;

/// <summary>Reads regular expressions in the notation of .NET; conditions and balancing groups are not taken.</summary>
internal sealed partial class PatternParser
{
    private const int MaximumDepth = 100;

    private readonly string pattern;
    private readonly List<string> namedGroups = [];
    private PatternOptions options;
    private int position;
    private int depth;
    private int numberedGroups;

    private PatternParser(string pattern, PatternOptions options)
    {
        this.pattern = pattern;
        this.options = options;
    }

    private bool IsAtEnd => position >= pattern.Length;

    /// <summary>The tree of a pattern and its groups: those without a name by their numbers, then those with one.</summary>
    public static (PatternNode Root, ImmutableArray<string> Groups) Parse(string pattern, PatternOptions options)
    {
        var parser = new PatternParser(pattern, options);
        var root = parser.ParseChoice();
        if (!parser.IsAtEnd)
            throw parser.Fault("there is a “)” too many");
        var numbers = Enumerable.Range(0, parser.numberedGroups + 1).Select(Number);
        return (root, [.. numbers, .. parser.namedGroups]);
    }

    private PatternNode ParseChoice()
    {
        if (++depth > MaximumDepth)
            throw Fault("it is nested too deeply");
        var ways = new List<PatternNode> { ParseSequence() };
        while (TryTake("|"))
            ways.Add(ParseSequence());
        depth--;
        return ways is [var only] ? only : new PatternNode.Choice([.. ways]);
    }

    private PatternNode.Sequence ParseSequence()
    {
        var parts = new List<PatternNode>();
        for (SkipSpaced(); !IsAtEnd && pattern[position] is not ('|' or ')'); SkipSpaced())
        {
            if (ParseAtom() is { } atom)
                parts.Add(ParseRepeats(atom));
        }
        return new PatternNode.Sequence([.. parts]);
    }

    /// <summary>The next part; null for options, which match nothing.</summary>
    private PatternNode? ParseAtom()
    {
        if (TryReadCounts(out _, out _))
            throw Fault("there is nothing to repeat");
        var c = pattern[position++];
        return c switch
        {
            '(' => ParseParentheses(),
            '[' => new PatternNode.Character(Cased(ParseClass())),
            '\\' => ParseEscape(),
            '.' => new PatternNode.Character(options.HasFlag(PatternOptions.Singleline) ? CharacterSet.All : CharacterSet.Of('\n').Negated()),
            '^' => new PatternNode.Anchor(options.HasFlag(PatternOptions.Multiline) ? AnchorKind.LineStart : AnchorKind.TextStart),
            '$' => new PatternNode.Anchor(options.HasFlag(PatternOptions.Multiline) ? AnchorKind.LineEnd : AnchorKind.TextEndOrLastLineEnd),
            _ => Literal(c),
        };
    }

    private PatternNode ParseRepeats(PatternNode atom)
    {
        SkipSpaced();
        if (!TryReadCounts(out var minimum, out var maximum))
            return atom;
        SkipSpaced();
        var isLazy = TryTake("?");
        SkipSpaced();
        if (TryReadCounts(out _, out _))
            throw Fault("a repetition is repeated");
        return new PatternNode.Repeat(atom, minimum, maximum, isLazy);
    }

    private bool TryReadCounts(out int minimum, out int? maximum)
    {
        (minimum, maximum) = (0, null);
        if (TryTake("*"))
            return true;
        minimum = 1;
        if (TryTake("+"))
            return true;
        (minimum, maximum) = (0, 1);
        return TryTake("?") || TryReadBraces(out minimum, out maximum);
    }

    /// <summary><c>{2}</c>, <c>{2,}</c>, <c>{2,3}</c>; other braces stand for themselves.</summary>
    private bool TryReadBraces(out int minimum, out int? maximum)
    {
        var start = position;
        maximum = null;
        if (TryTake("{") && TryReadNumber(out minimum))
        {
            maximum = minimum;
            if (TryTake(","))
                maximum = TryReadNumber(out var most) ? most : null;
            if (TryTake("}"))
                return maximum >= minimum || maximum is null ? true : throw Fault("the numbers of a repetition stand in the wrong order");
        }
        position = start;
        minimum = 0;
        return false;
    }

    private bool TryReadNumber(out int number)
    {
        var start = position;
        while (!IsAtEnd && char.IsAsciiDigit(pattern[position]))
            position++;
        number = 0;
        return position > start && (int.TryParse(pattern.AsSpan(start, position - start), out number) ? true : throw Fault("a number is too large"));
    }

    // Comments, and with the option x white space.
    private void SkipSpaced()
    {
        while (!IsAtEnd)
        {
            var isSpaced = options.HasFlag(PatternOptions.Spaced);
            if (TryTake("(?#"))
                SkipThrough(')');
            else if (isSpaced && TryTake("#"))
                SkipThrough('\n');
            else if (isSpaced && char.IsWhiteSpace(pattern[position]))
                position++;
            else
                return;
        }
    }

    private void SkipThrough(char end)
    {
        var found = pattern.IndexOf(end, position);
        position = found < 0 ? pattern.Length : found + 1;
    }

    private PatternNode.Character Literal(char c) => new(Cased(CharacterSet.Of(c)));

    private CharacterSet Cased(CharacterSet set) => options.HasFlag(PatternOptions.IgnoreCase) ? set with { IgnoresCase = true } : set;

    private bool TryTake(string sign)
    {
        if (string.CompareOrdinal(pattern, position, sign, 0, sign.Length) != 0)
            return false;
        position += sign.Length;
        return true;
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private PatternException Fault(string what) => new($"{what} (character {Number(Math.Min(position, pattern.Length))}).");
}
