namespace GbDocs.Templates.Patterns;

// What stands in parentheses.
internal sealed partial class PatternParser
{
    /// <summary>What follows an opening parenthesis, with the closing one.</summary>
    private PatternNode? ParseParentheses()
    {
        var outer = options;
        var node = ParseInParentheses(out var keepsOptions);
        if (!keepsOptions)
            options = outer;
        return node;
    }

    private PatternNode? ParseInParentheses(out bool keepsOptions)
    {
        keepsOptions = false;
        if (!TryTake("?"))
            return options.HasFlag(PatternOptions.NamedGroupsOnly) ? ParseClosed() : ParseNumbered();
        if (TryTake(":"))
            return ParseClosed();
        if (TryTake(">"))
            return new PatternNode.Atomic(ParseClosed());
        return ParseLook() ?? ParseNamed() ?? ParseOptions(out keepsOptions);
    }

    private PatternNode.Group ParseNumbered()
    {
        var name = Number(++numberedGroups);
        return new PatternNode.Group(name, ParseClosed());
    }

    private PatternNode.Look? ParseLook()
    {
        foreach (var (sign, isBehind, isNegative) in new[] { ("=", false, false), ("!", false, true), ("<=", true, false), ("<!", true, true) })
        {
            if (TryTake(sign))
                return new PatternNode.Look(ParseClosed(), isBehind, isNegative);
        }
        return null;
    }

    private PatternNode.Group? ParseNamed()
    {
        var close = TryTake("<") ? '>' : TryTake("'") ? '\'' : '\0';
        if (close == '\0')
            return null;
        var name = ReadName(close);
        if (!namedGroups.Contains(name))
            namedGroups.Add(name);
        return new PatternNode.Group(name, ParseClosed());
    }

    private string ReadName(char close)
    {
        var end = pattern.IndexOf(close, position);
        var name = end < 0 ? string.Empty : pattern[position..end];
        if (name.Length == 0 || char.IsAsciiDigit(name[0]) || !name.All(CharacterSet.Words.Contains))
            throw Fault("a name of a group must consist of letters, digits and “_”, and begin with no digit");
        position = end + 1;
        return name;
    }

    /// <summary><c>(?i)</c>, which holds to the end of the parentheses around it, or <c>(?i:a)</c>.</summary>
    private PatternNode? ParseOptions(out bool keepsOptions)
    {
        var isOn = true;
        for (; !IsAtEnd && pattern[position] is not (')' or ':'); position++)
        {
            if (pattern[position] == '-')
                isOn = false;
            else if (OptionOf(pattern[position]) is { } option)
                options = isOn ? options | option : options & ~option;
            else
                throw Fault("“(?” is followed by what is not taken here");
        }
        keepsOptions = TryTake(")");
        if (keepsOptions)
            return null;
        return TryTake(":") ? ParseClosed() : throw Fault("a “)” is missing");
    }

    /// <summary>The option of a letter; null for another letter.</summary>
    public static PatternOptions? OptionOf(char letter) => letter switch
    {
        'i' => PatternOptions.IgnoreCase,
        'm' => PatternOptions.Multiline,
        's' => PatternOptions.Singleline,
        'x' => PatternOptions.Spaced,
        'n' => PatternOptions.NamedGroupsOnly,
        _ => null,
    };

    private PatternNode ParseClosed()
    {
        var body = ParseChoice();
        return TryTake(")") ? body : throw Fault("a “)” is missing");
    }
}
