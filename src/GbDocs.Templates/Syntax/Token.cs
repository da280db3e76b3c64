namespace GbDocs.Templates.Syntax;

/// <summary>The kinds of token; the punctuation stands for itself.</summary>
internal enum TokenKind
{
    End,
    Text,
    CodeEnter,
    CodeExit,
    NewLine,
    Semicolon,
    Invalid,
    Identifier,
    SpecialIdentifier,
    Integer,
    HexInteger,
    BinaryInteger,
    Float,
    String,
    VerbatimString,
    InterpolationStart,
    InterpolationText,
    InterpolationHole,
    InterpolationHoleEnd,
    InterpolationEnd,
    OpenParen,
    CloseParen,
    OpenBracket,
    CloseBracket,
    OpenBrace,
    CloseBrace,
    Dot,
    QuestionDot,
    DotDot,
    DotDotLess,
    Ellipsis,
    Comma,
    Colon,
    Question,
    Pipe,
    At,
    Caret,
    Not,
    Equal,
    Plus,
    Minus,
    Star,
    Slash,
    DoubleSlash,
    Percent,
    PlusEqual,
    MinusEqual,
    StarEqual,
    SlashEqual,
    DoubleSlashEqual,
    PercentEqual,
    QuestionQuestionEqual,
    PlusPlus,
    MinusMinus,
    QuestionQuestion,
    QuestionNot,
    And,
    Or,
    EqualEqual,
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    ShiftLeft,
    ShiftRight,
}

/// <summary>A token of a template.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Offset of its first unit.</param>
/// <param name="Length">Number of its units; for <see cref="TokenKind.CodeEnter"/> the units of the indent before it.</param>
/// <param name="IsAfterSpace">Whether white space stands before it: <c>f [1]</c> is a call, <c>f[1]</c> an index.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int Length, bool IsAfterSpace = false)
{
    public int End => Start + Length;
}
