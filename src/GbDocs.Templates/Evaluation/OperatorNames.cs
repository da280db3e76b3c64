using System.Diagnostics;
using GbDocs.Templates.Syntax;

namespace GbDocs.Templates.Evaluation;

/// <summary>The operators as templates write them, for messages.</summary>
internal static class OperatorNames
{
    public static string Of(TokenKind operation) => operation switch
    {
        TokenKind.Plus => "+",
        TokenKind.Minus => "-",
        TokenKind.Star => "*",
        TokenKind.Slash => "/",
        TokenKind.DoubleSlash => "//",
        TokenKind.Percent => "%",
        TokenKind.ShiftLeft => "<<",
        TokenKind.ShiftRight => ">>",
        TokenKind.DotDot => "..",
        TokenKind.DotDotLess => "..<",
        TokenKind.EqualEqual => "==",
        TokenKind.NotEqual => "!=",
        TokenKind.Less => "<",
        TokenKind.LessEqual => "<=",
        TokenKind.Greater => ">",
        TokenKind.GreaterEqual => ">=",
        TokenKind.And => "&&",
        TokenKind.Or => "||",
        TokenKind.QuestionQuestion => "??",
        TokenKind.QuestionNot => "?!",
        _ => throw new UnreachableException(),
    };
}
