using System.Collections.Immutable;
using GbDocs.Model.Sources;

namespace GbDocs.Templates.Syntax;

// Statements, and the blocks that hold them.
internal sealed partial class Parser
{
    /// <summary>The statements up to the end of the template or the keyword that closes or continues the block.</summary>
    private ImmutableArray<Statement> ParseStatements()
    {
        var statements = ImmutableArray.CreateBuilder<Statement>();
        while (!IsAtBlockEnd())
        {
            isPanicking = false;
            var statement = ParseNext();
            if (isPanicking)
                SkipToStatementEnd();
            else if (statement is not null)
                statements.Add(statement);
        }
        return statements.DrainToImmutable();
    }

    private bool IsAtBlockEnd()
    {
        var token = Current;
        return token.Kind == TokenKind.End || (token.Kind == TokenKind.Identifier && TextOf(token) is "end" or "else" or "when");
    }

    private Statement? ParseNext()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Text:
                Take();
                return new Statement.Text(SpanOf(token));
            case TokenKind.CodeEnter:
                Take();
                indent = SpanOf(token);
                return null;
            case TokenKind.CodeExit or TokenKind.NewLine or TokenKind.Semicolon:
                Take();
                return null;
            default:
                return ParseStatement();
        }
    }

    private Statement? ParseStatement()
    {
        if (!Enter())
            return null;
        var statement = ParseKeywordStatement() ?? ParseExpressionStatement();
        depth--;
        ExpectStatementEnd();
        return statement;
    }

    private Statement? ParseKeywordStatement()
    {
        if (Current.Kind != TokenKind.Identifier)
            return null;
        var isMember = Peek().Kind is TokenKind.Dot or TokenKind.QuestionDot;
        return TextOf(Current) switch
        {
            "if" => ParseIf(),
            "case" => ParseCase(),
            "for" or "tablerow" when !isMember => ParseLoop(),
            "while" when !isMember => ParseWhile(),
            "with" => ParseWith(),
            "wrap" => ParseWrap(),
            "capture" => ParseCapture(),
            "import" => ParseSimple((span, subject) => new Statement.Import(span, subject)),
            "readonly" => ParseSimple((span, variable) => new Statement.ReadOnly(span, variable)),
            "break" => new Statement.Break(SpanOf(Take())),
            "continue" => new Statement.Continue(SpanOf(Take())),
            "ret" => ParseReturn(),
            "func" => ParseFunction(),
            _ => null,
        };
    }

    private Statement ParseSimple(Func<SourceSpan, Expression, Statement> make)
    {
        var start = Take().Start;
        var expression = ParseExpression();
        return make(SpanFrom(start), expression);
    }

    private Statement.Return ParseReturn()
    {
        var start = Take().Start;
        var value = StartsExpression(Current) ? ParseExpression() : null;
        return new Statement.Return(SpanFrom(start), value);
    }

    private Statement.While ParseWhile()
    {
        var keyword = Take();
        var condition = ParseExpression();
        var span = SpanFrom(keyword.Start);
        return new Statement.While(span, condition, ParseBlock(keyword));
    }

    private Statement.With ParseWith()
    {
        var keyword = Take();
        var subject = ParseExpression();
        var span = SpanFrom(keyword.Start);
        return new Statement.With(span, subject, ParseBlock(keyword));
    }

    private Statement.Wrap ParseWrap()
    {
        var keyword = Take();
        var blockIndent = indent;
        var call = ParseExpression();
        var span = SpanFrom(keyword.Start);
        return new Statement.Wrap(span, call, ParseBlock(keyword), blockIndent);
    }

    private Statement.Capture ParseCapture()
    {
        var keyword = Take();
        var target = ParsePostfix();
        ExpectAssignable(target);
        var span = SpanFrom(keyword.Start);
        return new Statement.Capture(span, target, ParseBlock(keyword));
    }

    private Statement ParseExpressionStatement()
    {
        var start = Current.Start;
        if (IsInlineFunction())
            return ParseInlineFunction();
        var printIndent = indent;
        var expression = ParseExpression();
        if (AssignmentOperator(Current.Kind) is not { } operation)
            return new Statement.Print(SpanFrom(start), expression, printIndent);
        ExpectAssignable(expression);
        Take();
        var value = ParseExpression();
        return new Statement.Assign(SpanFrom(start), expression, operation, value);
    }

    private static TokenKind? AssignmentOperator(TokenKind kind) => kind switch
    {
        TokenKind.Equal => TokenKind.Equal,
        TokenKind.PlusEqual => TokenKind.Plus,
        TokenKind.MinusEqual => TokenKind.Minus,
        TokenKind.StarEqual => TokenKind.Star,
        TokenKind.SlashEqual => TokenKind.Slash,
        TokenKind.DoubleSlashEqual => TokenKind.DoubleSlash,
        TokenKind.PercentEqual => TokenKind.Percent,
        TokenKind.QuestionQuestionEqual => TokenKind.QuestionQuestion,
        _ => null,
    };

    private void ExpectAssignable(Expression target)
    {
        if (target is not (Expression.Variable or Expression.Local or Expression.Member or Expression.Index))
            Report(SyntaxDiagnostics.NotAssignable, target.Span);
    }

    /// <summary>The body of a block and its <c>end</c>.</summary>
    private ImmutableArray<Statement> ParseBlock(Token keyword)
    {
        var body = ParseBody();
        ExpectEnd(keyword);
        return body;
    }

    private ImmutableArray<Statement> ParseBody()
    {
        if (isPanicking)
            SkipToStatementEnd();
        ExpectStatementEnd();
        var (outerBrackets, outerIndent) = (brackets, indent);
        brackets = 0;
        var body = ParseStatements();
        brackets = outerBrackets;
        isPanicking = false;

        // What follows "end" on the same line of code still belongs to the block of code that is open there.
        if (index > 0 && !IsCodeReopened(outerIndent))
            indent = outerIndent;
        return body;
    }

    private bool IsCodeReopened(SourceSpan outerIndent) => !indent.Equals(outerIndent);

    private bool IsAtKeyword(string keyword) => Current.Kind == TokenKind.Identifier && TextOf(Current) == keyword;

    private void ExpectEnd(Token keyword)
    {
        if (IsAtKeyword("end"))
            Take();
        else if (Current.Kind == TokenKind.End)
            Report(SyntaxDiagnostics.UnclosedBlock, SpanOf(keyword), TextOf(keyword));
        else
            ReportUnexpected("“end”");
    }

    private void ExpectStatementEnd()
    {
        if (!IsStatementEnd(Current.Kind) && !isPanicking)
            ReportUnexpected("the end of the statement");
    }

    private static bool IsStatementEnd(TokenKind kind) =>
        kind is TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeExit or TokenKind.End;

    private void SkipToStatementEnd()
    {
        brackets = 0;
        isPanicking = false;
        while (!IsStatementEnd(Current.Kind))
            Take();
    }
}
