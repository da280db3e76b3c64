using System.Globalization;

namespace GbDocs.Templates.Patterns;

// What stands behind a backslash, and sets in brackets.
internal sealed partial class PatternParser
{
    private static readonly string[] CategoryNames =
    [
        "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co",
        "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So", "Cn",
    ];

    private PatternNode ParseEscape()
    {
        if (IsAtEnd)
            throw Fault("a backslash stands at the end");
        if (AnchorOf(pattern[position]) is { } anchor)
        {
            position++;
            return new PatternNode.Anchor(anchor);
        }
        if (TryTake("k"))
            return ParseNamedReference();
        if (pattern[position] is >= '1' and <= '9' && TryReadNumber(out var number))
            return new PatternNode.Reference(Number(number), options.HasFlag(PatternOptions.IgnoreCase));
        return TryReadSet() is { } set ? new PatternNode.Character(set) : Literal(ReadEscaped());
    }

    private static AnchorKind? AnchorOf(char letter) => letter switch
    {
        'A' => AnchorKind.TextStart,
        'z' => AnchorKind.TextEnd,
        'Z' => AnchorKind.TextEndOrLastLineEnd,
        'b' => AnchorKind.WordBoundary,
        'B' => AnchorKind.NoWordBoundary,
        'G' => AnchorKind.LastEnd,
        _ => null,
    };

    private PatternNode.Reference ParseNamedReference()
    {
        var close = TryTake("<") ? '>' : TryTake("'") ? '\'' : throw Fault("the name of a group is missing");
        var name = !IsAtEnd && TryReadNumber(out var number) && TryTake(close.ToString()) ? Number(number) : ReadName(close);
        return new PatternNode.Reference(name, options.HasFlag(PatternOptions.IgnoreCase));
    }

    /// <summary><c>\d</c>, <c>\p{L}</c> and the like; null for the escape of one character.</summary>
    private CharacterSet? TryReadSet()
    {
        CharacterSet? set = char.ToLowerInvariant(pattern[position]) switch
        {
            'd' => CharacterSet.Digits,
            'w' => CharacterSet.Words,
            's' => CharacterSet.Spaces,
            'p' => CharacterSet.All,
            _ => null,
        };
        if (set is null)
            return null;
        var letter = pattern[position++];
        if (letter is 'p' or 'P')
            set = Cased(ReadCategory());
        return char.IsUpper(letter) ? set.Negated() : set;
    }

    private CharacterSet ReadCategory()
    {
        var end = pattern.IndexOf('}', position);
        var name = end > position && pattern[position] == '{' ? pattern[(position + 1)..end] : string.Empty;
        var found = Enumerable.Range(0, CategoryNames.Length).Where(i => name.Length > 0 && CategoryNames[i].StartsWith(name, StringComparison.Ordinal));
        var categories = found.Select(i => (UnicodeCategory)i).ToArray();
        if (categories.Length == 0)
            throw Fault("“\\p” must be followed by a category of Unicode such as {L} or {Nd}");
        position = end + 1;
        return CharacterSet.Of(categories);
    }

    private char ReadEscaped()
    {
        var c = pattern[position++];
        return c switch
        {
            't' => '\t',
            'n' => '\n',
            'r' => '\r',
            'f' => '\f',
            'v' => '\v',
            'a' => '\a',
            'b' => '\b',
            'e' => '\u001b',
            'x' => ReadCode(digits: 2),
            'u' => ReadCode(digits: 4),
            '0' => ReadOctal(),
            'c' => ReadControl(),
            _ => char.IsAsciiLetterOrDigit(c) ? throw Fault("a backslash stands before a letter or digit for which it means nothing") : c,
        };
    }

    private char ReadCode(int digits)
    {
        var end = Math.Min(pattern.Length, position + digits);
        var text = pattern.AsSpan(position, end - position);
        position = end;
        return text.Length == digits && ushort.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? (char)code
            : throw Fault("hexadecimal digits are missing");
    }

    private char ReadOctal()
    {
        var code = 0;
        for (var count = 0; count < 2 && !IsAtEnd && pattern[position] is >= '0' and <= '7'; count++)
            code = (code * 8) + pattern[position++] - '0';
        return (char)code;
    }

    private char ReadControl()
    {
        var letter = IsAtEnd ? '\0' : char.ToUpperInvariant(pattern[position++]);
        return letter is >= '@' and <= '_' ? (char)(letter - '@') : throw Fault("“\\c” must be followed by a letter");
    }

    /// <summary>What follows an opening bracket, with the closing one.</summary>
    private CharacterSet ParseClass()
    {
        if (++depth > MaximumDepth)
            throw Fault("it is nested too deeply");
        var isNegated = TryTake("^");
        var ranges = new List<(char First, char Last)>();
        var parts = new List<CharacterSet>();
        CharacterSet? without = null;

        // A closing bracket that comes first stands for itself.
        for (var start = position; position == start || !TryTake("]");)
        {
            if (IsAtEnd)
                throw Fault("a “]” is missing");
            if (TryTake("-["))
                without = Cased(ParseClass());
            else if (TryReadSetInClass() is { } set)
                parts.Add(set);
            else
                ranges.Add(ReadRange());
        }
        depth--;
        return new CharacterSet { Ranges = [.. ranges], Parts = [.. parts], Without = without, IsNegated = isNegated };
    }

    private CharacterSet? TryReadSetInClass()
    {
        if (pattern[position] != '\\' || position + 1 >= pattern.Length)
            return null;
        position++;
        var set = TryReadSet();
        if (set is null)
            position--;
        return set;
    }

    private (char First, char Last) ReadRange()
    {
        var first = ReadInClass();
        var isRange = position + 1 < pattern.Length && pattern[position] == '-' && pattern[position + 1] is not (']' or '[');
        if (!isRange)
            return (first, first);
        position++;
        var last = ReadInClass();
        return last >= first ? (first, last) : throw Fault("a range of characters stands in the wrong order");
    }

    private char ReadInClass()
    {
        if (!TryTake("\\"))
            return pattern[position++];
        return IsAtEnd ? throw Fault("a backslash stands at the end") : ReadEscaped();
    }
}
