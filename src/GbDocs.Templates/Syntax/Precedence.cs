namespace GbDocs.Templates.Syntax;

/// <summary>How tightly the operators bind; a higher number binds more tightly.</summary>
internal static class Precedence
{
    public const int None = 0;
    public const int Coalescing = 20;
    public const int Or = 30;
    public const int And = 40;
    public const int Equality = 70;
    public const int Comparison = 80;
    public const int Sum = 100;
    public const int Product = 110;
    public const int Range = 130;
    public const int Prefix = 200;

    /// <summary>The precedence of a binary operator; <see cref="None"/> for what is none.</summary>
    public static int Of(TokenKind kind) => kind switch
    {
        TokenKind.QuestionQuestion or TokenKind.QuestionNot => Coalescing,
        TokenKind.Or => Or,
        TokenKind.And => And,
        TokenKind.EqualEqual or TokenKind.NotEqual => Equality,
        TokenKind.Less or TokenKind.LessEqual or TokenKind.Greater or TokenKind.GreaterEqual => Comparison,
        TokenKind.Plus or TokenKind.Minus => Sum,
        TokenKind.Star or TokenKind.Slash or TokenKind.DoubleSlash or TokenKind.Percent
            or TokenKind.ShiftLeft or TokenKind.ShiftRight => Product,
        TokenKind.DotDot or TokenKind.DotDotLess => Range,
        _ => None,
    };
}
