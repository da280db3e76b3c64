namespace GbDocs.Templates.Syntax;

// Code: names, numbers, punctuation, comments.
internal sealed partial class Lexer
{
    // Open braces of object literals and of the holes of interpolated texts: inside them "}}" is two closing braces.
    private int braces;

    // The quotation marks of the interpolated texts around the current place, with the braces that were open before each.
    private readonly Stack<(char Quote, int Braces)> holes = new();

    /// <summary>Cuts one block of code; false where its closing mark is missing.</summary>
    private bool LexCode(bool isWholeText)
    {
        braces = 0;
        holes.Clear();
        while (position < text.Length)
        {
            var start = position;
            position = SkipBlanks(position);
            if (position == text.Length)
                break;
            if (!isWholeText && TryLexExit())
                return true;
            LexToken(isAfterSpace: position > start);
        }
        return isWholeText;
    }

    private bool TryLexExit()
    {
        if (braces > 0)
            return false;
        var strip = At(position) is '-' or '~' ? 1 : 0;
        if (At(position + strip) != '}' || At(position + strip + 1) != '}')
            return false;
        pendingStrip = strip == 1 ? text[position] : '\0';
        Add(TokenKind.CodeExit, position, strip + 2);
        position += strip + 2;
        return true;
    }

    private void LexToken(bool isAfterSpace)
    {
        var c = text[position];
        if (LineEndAt(position) is var lineEnd and > 0)
            Take(TokenKind.NewLine, lineEnd, isAfterSpace);
        else if (c == '#')
            SkipComment();
        else if (c == '_' || char.IsLetter(c))
            LexName(TokenKind.Identifier, 0, isAfterSpace);
        else if (char.IsAsciiDigit(c))
            LexNumber(isAfterSpace);
        else if (c == '$')
            LexSpecial(isAfterSpace);
        else if (c is '"' or '\'' or '`')
            LexString(c, isAfterSpace);
        else if (c == '}' && holes.Count > 0 && braces == holes.Peek().Braces + 1)
            CloseHole();
        else
            LexPunctuation(isAfterSpace);
    }

    private void SkipComment()
    {
        if (At(position + 1) == '#')
        {
            var close = text.IndexOf("##", position + 2, StringComparison.Ordinal);
            var limit = close < 0 ? text.Length : close;
            var exit = text.IndexOf("}}", position + 2, limit - position - 2, StringComparison.Ordinal);
            position = exit >= 0 ? StripBefore(exit) : close >= 0 ? close + 2 : text.Length;
            return;
        }
        while (position < text.Length && LineEndAt(position) == 0 && !IsExitAt(position))
            position++;
    }

    private bool IsExitAt(int offset) =>
        (At(offset) == '}' && At(offset + 1) == '}')
        || (At(offset) is '-' or '~' && At(offset + 1) == '}' && At(offset + 2) == '}');

    private int StripBefore(int exit) => text[exit - 1] is '-' or '~' ? exit - 1 : exit;

    private void LexName(TokenKind kind, int prefix, bool isAfterSpace)
    {
        var end = position + prefix;
        while (end < text.Length && (text[end] == '_' || char.IsLetterOrDigit(text[end])))
            end++;
        Take(kind, end - position, isAfterSpace);
    }

    private void LexSpecial(bool isAfterSpace)
    {
        var next = At(position + 1);
        if (next is '"' or '\'')
            OpenInterpolation(next, isAfterSpace);
        else if (next == '$')
            Take(TokenKind.SpecialIdentifier, 2, isAfterSpace);
        else
            LexName(TokenKind.SpecialIdentifier, 1, isAfterSpace);
    }

    private void LexNumber(bool isAfterSpace)
    {
        var radix = char.ToLowerInvariant(At(position + 1));
        if (text[position] == '0' && radix is 'x' or 'b')
        {
            var prefixed = Skip(position + 2, radix == 'x' ? IsHexDigit : c => c is '0' or '1' or '_');
            if (At(prefixed) is 'u' or 'U')
                prefixed++;
            Take(radix == 'x' ? TokenKind.HexInteger : TokenKind.BinaryInteger, prefixed - position, isAfterSpace);
            return;
        }
        var end = Skip(position, IsDigit);
        var isFloat = At(end) == '.' && char.IsAsciiDigit(At(end + 1));
        if (isFloat)
            end = Skip(end + 1, IsDigit);
        var exponent = ExponentAt(end);
        isFloat |= exponent > 0;
        end += exponent;
        if (At(end) is 'f' or 'F' or 'd' or 'D' or 'm' or 'M' && !char.IsLetterOrDigit(At(end + 1)))
        {
            isFloat = true;
            end++;
        }
        Take(isFloat ? TokenKind.Float : TokenKind.Integer, end - position, isAfterSpace);
    }

    private int ExponentAt(int offset)
    {
        if (At(offset) is not ('e' or 'E'))
            return 0;
        var sign = At(offset + 1) is '+' or '-' ? 1 : 0;
        return char.IsAsciiDigit(At(offset + 1 + sign)) ? Skip(offset + 1 + sign, IsDigit) - offset : 0;
    }

    private int Skip(int start, Func<char, bool> belongs)
    {
        var end = start;
        while (end < text.Length && belongs(text[end]))
            end++;
        return end;
    }

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || c == '_';

    private static bool IsHexDigit(char c) => char.IsAsciiHexDigit(c) || c == '_';

    private void Take(TokenKind kind, int length, bool isAfterSpace)
    {
        Add(kind, position, length, isAfterSpace);
        position += length;
    }
}
