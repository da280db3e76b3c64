namespace GbDocs.Templates.Syntax;

// Punctuation, longest first.
internal sealed partial class Lexer
{
    private static readonly (string Text, TokenKind Kind)[] Punctuation =
    [
        ("...", TokenKind.Ellipsis), ("..<", TokenKind.DotDotLess), ("//=", TokenKind.DoubleSlashEqual),
        ("??=", TokenKind.QuestionQuestionEqual),
        ("..", TokenKind.DotDot), ("?.", TokenKind.QuestionDot), ("??", TokenKind.QuestionQuestion), ("?!", TokenKind.QuestionNot),
        ("&&", TokenKind.And), ("||", TokenKind.Or), ("|>", TokenKind.Pipe), ("==", TokenKind.EqualEqual), ("!=", TokenKind.NotEqual),
        ("<=", TokenKind.LessEqual), (">=", TokenKind.GreaterEqual), ("<<", TokenKind.ShiftLeft), (">>", TokenKind.ShiftRight),
        ("+=", TokenKind.PlusEqual), ("-=", TokenKind.MinusEqual), ("*=", TokenKind.StarEqual), ("/=", TokenKind.SlashEqual),
        ("%=", TokenKind.PercentEqual), ("++", TokenKind.PlusPlus), ("--", TokenKind.MinusMinus), ("//", TokenKind.DoubleSlash),
        ("(", TokenKind.OpenParen), (")", TokenKind.CloseParen), ("[", TokenKind.OpenBracket), ("]", TokenKind.CloseBracket),
        ("{", TokenKind.OpenBrace), ("}", TokenKind.CloseBrace), (".", TokenKind.Dot), (",", TokenKind.Comma), (":", TokenKind.Colon),
        (";", TokenKind.Semicolon), ("?", TokenKind.Question), ("|", TokenKind.Pipe), ("@", TokenKind.At), ("^", TokenKind.Caret),
        ("!", TokenKind.Not), ("=", TokenKind.Equal), ("+", TokenKind.Plus), ("-", TokenKind.Minus), ("*", TokenKind.Star),
        ("/", TokenKind.Slash), ("%", TokenKind.Percent), ("<", TokenKind.Less), (">", TokenKind.Greater),
    ];

    private void LexPunctuation(bool isAfterSpace)
    {
        foreach (var (mark, kind) in Punctuation)
        {
            if (string.CompareOrdinal(text, position, mark, 0, mark.Length) != 0)
                continue;
            braces += kind switch
            {
                TokenKind.OpenBrace => 1,
                TokenKind.CloseBrace when braces > 0 => -1,
                _ => 0,
            };
            Take(kind, mark.Length, isAfterSpace);
            return;
        }
        Take(TokenKind.Invalid, char.IsHighSurrogate(text[position]) ? Math.Min(2, text.Length - position) : 1, isAfterSpace);
    }
}
