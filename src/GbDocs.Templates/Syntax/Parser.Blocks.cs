using System.Collections.Immutable;

namespace GbDocs.Templates.Syntax;

// Blocks with several parts: conditions, cases, loops over items.
internal sealed partial class Parser
{
    private Statement.If ParseIf()
    {
        var keyword = Take();
        var condition = ParseExpression();
        var span = SpanFrom(keyword.Start);
        var branches = ImmutableArray.CreateBuilder<Branch>();
        branches.Add(new Branch(condition, ParseBody()));
        while (IsAtKeyword("else") && IsElseIf())
        {
            Take();
            Take();
            var next = ParseExpression();
            branches.Add(new Branch(next, ParseBody()));
        }
        var otherwise = ParseElse();
        ExpectEnd(keyword);
        return new Statement.If(span, branches.DrainToImmutable(), otherwise);
    }

    private bool IsElseIf() => Peek().Kind == TokenKind.Identifier && TextOf(Peek()) == "if";

    private ImmutableArray<Statement> ParseElse()
    {
        if (!IsAtKeyword("else"))
            return [];
        Take();
        return ParseBody();
    }

    private Statement.Case ParseCase()
    {
        var keyword = Take();
        var subject = ParseExpression();
        var span = SpanFrom(keyword.Start);
        ExpectStatementEnd();
        SkipBetweenCaseAndWhen();
        var whens = ImmutableArray.CreateBuilder<When>();
        while (IsAtKeyword("when"))
        {
            Take();
            var values = ParseWhenValues();
            whens.Add(new When(values, ParseBody()));
        }
        var otherwise = ParseElse();
        ExpectEnd(keyword);
        return new Statement.Case(span, subject, whens.DrainToImmutable(), otherwise);
    }

    /// <summary>Between <c>case</c> and the first <c>when</c> only white space may stand; it is not printed.</summary>
    private void SkipBetweenCaseAndWhen()
    {
        while (Current.Kind is TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeExit or TokenKind.CodeEnter || IsBlankText(Current))
        {
            var token = Take();
            if (token.Kind == TokenKind.CodeEnter)
                indent = SpanOf(token);
        }
        if (IsAtKeyword("when") || isPanicking)
            return;
        ReportUnexpected("“when”");
        ParseBody();
    }

    private bool IsBlankText(Token token) =>
        token.Kind == TokenKind.Text && source.Text.AsSpan(token.Start, token.Length).IsWhiteSpace();

    private ImmutableArray<Expression> ParseWhenValues()
    {
        var values = ImmutableArray.CreateBuilder<Expression>();
        do
        {
            // Above "||", which separates the values here.
            values.Add(ParseBinary(Precedence.Or, mayCall: true));
        }
        while (TryTake(TokenKind.Comma) || TryTake(TokenKind.Or));
        return values.DrainToImmutable();
    }

    private Statement.Loop ParseLoop()
    {
        var keyword = Take();
        var variable = ParsePostfix();
        ExpectAssignable(variable);
        if (IsAtKeyword("in"))
            Take();
        else
            ReportUnexpected("“in”");
        var items = ParseLoopItems();
        var options = ParseLoopOptions();
        var span = SpanFrom(keyword.Start);
        var body = ParseBody();
        var otherwise = ParseElse();
        ExpectEnd(keyword);
        var head = new LoopHead(variable, items, options, TextOf(keyword) == "tablerow");
        return new Statement.Loop(span, head, body, otherwise);
    }

    /// <summary>The items; a name after them is an option of the loop, not an argument.</summary>
    private Expression ParseLoopItems()
    {
        isInLoopHead = true;
        var items = ParseExpression();
        isInLoopHead = false;
        return items;
    }

    private ImmutableArray<LoopOption> ParseLoopOptions()
    {
        var options = ImmutableArray.CreateBuilder<LoopOption>();
        while (Current.Kind == TokenKind.Identifier && !isPanicking)
        {
            var name = Take();
            var value = TryTake(TokenKind.Colon) ? ParseUnary(mayCall: false) : null;
            options.Add(new LoopOption(SpanFrom(name.Start), TextOf(name), value));
        }
        return options.DrainToImmutable();
    }
}
