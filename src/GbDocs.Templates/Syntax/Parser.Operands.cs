using System.Collections.Immutable;

namespace GbDocs.Templates.Syntax;

// Operands: prefixes, names, paths, brackets.
internal sealed partial class Parser
{
    private Expression ParseUnary(bool mayCall)
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Not or TokenKind.Minus or TokenKind.Plus:
                Take();
                var operand = ParseBinary(Precedence.Prefix, mayCall);
                return new Expression.Unary(SpanFrom(token.Start), token.Kind, operand);
            case TokenKind.At:
                Take();
                var aliased = ParsePostfix();
                return new Expression.Alias(SpanFrom(token.Start), aliased);
            case TokenKind.Caret:
                Take();
                var expanded = ParsePostfix();
                return new Expression.Expand(SpanFrom(token.Start), expanded);
            case TokenKind.PlusPlus or TokenKind.MinusMinus:
                Take();
                var target = ParsePostfix();
                ExpectAssignable(target);
                return new Expression.Increment(SpanFrom(token.Start), target, token.Kind == TokenKind.PlusPlus ? 1 : -1, IsPrefix: true);
            default:
                return ParsePostfix();
        }
    }

    /// <summary>A primary expression and its members, indices and arguments in parentheses.</summary>
    private Expression ParsePostfix()
    {
        var outerDepth = depth;
        var start = Current.Start;
        var operand = ParsePrimary();
        while (!isPanicking && Enter() && TryParseStep(ref operand, start))
        {
        }
        depth = outerDepth;
        return operand;
    }

    private bool TryParseStep(ref Expression operand, int start)
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Dot or TokenKind.QuestionDot:
                operand = ParseMember(operand, start);
                return true;
            case TokenKind.OpenBracket when !token.IsAfterSpace:
                operand = ParseIndex(operand, start);
                return true;
            case TokenKind.OpenParen when !token.IsAfterSpace && operand is not (Expression.Literal or Expression.Nested):
                operand = new Expression.Call(SpanFrom(start), operand, ParseArgumentsInParentheses()) { Span = SpanFrom(start) };
                return true;
            case TokenKind.PlusPlus or TokenKind.MinusMinus:
                Take();
                ExpectAssignable(operand);
                operand = new Expression.Increment(SpanFrom(start), operand, token.Kind == TokenKind.PlusPlus ? 1 : -1, IsPrefix: false);
                return false;
            default:
                return false;
        }
    }

    private Expression ParseMember(Expression target, int start)
    {
        var isOptional = Take().Kind == TokenKind.QuestionDot;
        if (isOptional && Current.Kind == TokenKind.OpenBracket)
            return ParseIndex(target, start, isOptional: true);
        var name = Current;
        if (name.Kind != TokenKind.Identifier)
        {
            ReportUnexpected("the name of a member");
            return target;
        }
        Take();
        if (TextOf(name) is "empty" or "blank" && Current is { Kind: TokenKind.Question, IsAfterSpace: false })
        {
            Take();
            return new Expression.EmptyTest(SpanFrom(start), target);
        }

        // Behind "?." the rest of the path is optional too.
        isOptional |= target is Expression.Member { IsOptional: true } or Expression.Index { IsOptional: true };
        return new Expression.Member(SpanFrom(start), target, TextOf(name), SpanOf(name), isOptional);
    }

    private Expression.Index ParseIndex(Expression target, int start, bool isOptional = false)
    {
        Take();
        brackets++;
        var position = ParseFreeExpression();
        brackets--;
        Expect(TokenKind.CloseBracket, "“]”");
        return new Expression.Index(SpanFrom(start), target, position, isOptional);
    }

    private ImmutableArray<Argument> ParseArgumentsInParentheses()
    {
        Take();
        brackets++;
        var arguments = ImmutableArray.CreateBuilder<Argument>();
        while (Current.Kind != TokenKind.CloseParen && !isPanicking)
        {
            var start = Current.Start;
            var name = Current.Kind == TokenKind.Identifier && Peek().Kind == TokenKind.Colon ? TextOf(Take()) : null;
            if (name is not null)
                Take();
            var value = ParseFreeExpression();
            arguments.Add(new Argument(SpanFrom(start), name, value));
            if (Current.Kind != TokenKind.CloseParen)
                Expect(TokenKind.Comma, "“,” or “)”");
        }
        brackets--;
        TryTake(TokenKind.CloseParen);
        return arguments.DrainToImmutable();
    }

    /// <summary>An expression between brackets: what holds around the brackets does not hold in them.</summary>
    private Expression ParseFreeExpression()
    {
        var (condition, loopHead) = (isInCondition, isInLoopHead);
        isInCondition = false;
        isInLoopHead = false;
        var expression = ParseExpression();
        (isInCondition, isInLoopHead) = (condition, loopHead);
        return expression;
    }
}
