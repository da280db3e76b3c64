using System.Collections.Immutable;

namespace GbDocs.Templates.Syntax;

// Expressions: pipes, conditions, binary operators and calls.
internal sealed partial class Parser
{
    // After a colon stands a branch of a condition, not the value of a named argument.
    private bool isInCondition;
    private bool isInLoopHead;

    private Expression ParseExpression()
    {
        var outerDepth = depth;
        if (!Enter())
            return new Expression.Missing(SpanOf(Current));
        var left = ParseConditional();
        while (TryTakePipe() && !isPanicking && Enter())
        {
            // Behind a pipe stands a call, and the names after it are its arguments.
            isInLoopHead = false;
            left = PipeInto(left, ParseConditional());
        }
        depth = outerDepth;
        return left;
    }

    /// <summary>A pipe may stand at the end of a line or at the beginning of the next.</summary>
    private bool TryTakePipe()
    {
        var distance = 0;
        while (Peek(distance).Kind == TokenKind.NewLine)
            distance++;
        if (Peek(distance).Kind != TokenKind.Pipe)
            return false;
        index += distance + 1;
        while (tokens[index].Kind == TokenKind.NewLine)
            index++;
        return true;
    }

    /// <summary>Hands the piped value to the function that stands first on the right, as its first argument.</summary>
    private Expression PipeInto(Expression input, Expression target)
    {
        var span = input.Span.Through(target.Span);
        switch (target)
        {
            case Expression.Call call:
                return call with { Span = span, Arguments = call.Arguments.Insert(0, new Argument(input.Span, null, input)) };
            case Expression.Binary binary:
                return binary with { Span = span, Left = PipeInto(input, binary.Left) };
            case Expression.Conditional conditional:
                return conditional with { Span = span, Condition = PipeInto(input, conditional.Condition) };
            case Expression.Literal or Expression.ArrayLiteral or Expression.ObjectLiteral or Expression.Unary or Expression.Interpolation:
                Report(SyntaxDiagnostics.PipeIntoValue, target.Span);
                return target;
            default:
                return new Expression.Call(span, target, [new Argument(input.Span, null, input)]);
        }
    }

    private Expression ParseConditional()
    {
        var start = Current.Start;
        var condition = ParseBinary(Precedence.None, mayCall: true);
        if (!TryTake(TokenKind.Question))
            return condition;
        var outer = isInCondition;
        isInCondition = true;
        var then = ParseExpression();
        isInCondition = outer;
        Expect(TokenKind.Colon, "“:”");
        var otherwise = ParseExpression();
        return new Expression.Conditional(SpanFrom(start), condition, then, otherwise);
    }

    /// <summary>An operand and the operators after it that bind tightly enough.</summary>
    /// <param name="above">The precedence above which an operator belongs to this expression.</param>
    /// <param name="mayCall">Whether a value after the operand makes a call of it; not so among the arguments of a call.</param>
    private Expression ParseBinary(int above, bool mayCall)
    {
        var outerDepth = depth;
        if (!Enter())
            return new Expression.Missing(SpanOf(Current));
        var start = Current.Start;
        var left = ParseUnary(mayCall);
        if (mayCall && StartsArgument())
            left = ParseSpacedCall(left, start, above);
        while (Precedence.Of(Current.Kind) is var precedence && precedence > above && !isPanicking && Enter())
        {
            var operation = Take().Kind;
            SkipNewLinesAfterOperator();
            var right = ParseBinary(precedence, mayCall);
            left = new Expression.Binary(SpanFrom(start), left, operation, right);
        }
        depth = outerDepth;
        return left;
    }

    private void SkipNewLinesAfterOperator()
    {
        while (tokens[index].Kind == TokenKind.NewLine)
            index++;
    }

    private Expression ParseSpacedCall(Expression target, int start, int above)
    {
        if (target is Expression.Literal or Expression.Interpolation or Expression.ArrayLiteral or Expression.ObjectLiteral)
        {
            ReportUnexpected("an operator or the end of the statement");
            return target;
        }
        var arguments = ImmutableArray.CreateBuilder<Argument>();
        while (StartsArgument() && !isPanicking)
        {
            arguments.Add(ParseSpacedArgument(above));
            if (arguments[^1].Value is Expression.AnonymousFunction)
                break;
        }
        return new Expression.Call(SpanFrom(start), target, arguments.DrainToImmutable());
    }

    private Argument ParseSpacedArgument(int above)
    {
        var start = Current.Start;
        var name = TryTakeArgumentName();
        var value = name is null ? ParseBinary(above, mayCall: false) : ParseUnary(mayCall: false);
        return new Argument(SpanFrom(start), name, value);
    }

    private string? TryTakeArgumentName()
    {
        if (Current.Kind != TokenKind.Identifier || Peek().Kind != TokenKind.Colon || isInCondition)
            return null;
        var name = TextOf(Take());
        Take();
        return name;
    }

    private bool StartsArgument()
    {
        var token = Current;
        if (token.Kind == TokenKind.Identifier)
            return !isInLoopHead && TextOf(token) is not ("end" or "else" or "when" or "in");
        return token.Kind is not (TokenKind.Plus or TokenKind.Minus or TokenKind.PlusPlus or TokenKind.MinusMinus) && StartsExpression(token);
    }

    private static bool StartsExpression(Token token) => token.Kind is
        TokenKind.Identifier or TokenKind.SpecialIdentifier
        or TokenKind.Integer or TokenKind.HexInteger or TokenKind.BinaryInteger or TokenKind.Float
        or TokenKind.String or TokenKind.VerbatimString or TokenKind.InterpolationStart
        or TokenKind.OpenParen or TokenKind.OpenBracket or TokenKind.OpenBrace
        or TokenKind.Not or TokenKind.Plus or TokenKind.Minus or TokenKind.PlusPlus or TokenKind.MinusMinus
        or TokenKind.At or TokenKind.Caret;
}
