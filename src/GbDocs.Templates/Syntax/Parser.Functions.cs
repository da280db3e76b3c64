using System.Collections.Immutable;

namespace GbDocs.Templates.Syntax;

// Functions: func, do, and inline functions.
internal sealed partial class Parser
{
    private Statement.Define ParseFunction()
    {
        var keyword = Take();
        var name = Current;
        if (name.Kind is not (TokenKind.Identifier or TokenKind.SpecialIdentifier))
            ReportUnexpected("the name of a function");
        else
            Take();
        var target = NameOf(name);
        ExpectAssignable(target);
        var parameters = ParseParameters();
        var span = SpanFrom(keyword.Start);
        var body = ParseBlock(keyword);
        return new Statement.Define(span, target, new FunctionDefinition(span, TextOf(name), parameters, body, null));
    }

    private Expression.AnonymousFunction ParseAnonymousFunction()
    {
        var keyword = Take();
        var outerIndent = indent;
        indent = default;
        var parameters = ParseParameters();
        var body = ParseBlock(keyword);
        indent = outerIndent;
        var span = SpanFrom(keyword.Start);
        return new Expression.AnonymousFunction(span, new FunctionDefinition(SpanOf(keyword), string.Empty, parameters, body, null));
    }

    /// <summary>Whether <c>name(a, b) =</c> stands here.</summary>
    private bool IsInlineFunction()
    {
        if (Current.Kind != TokenKind.Identifier || Peek().Kind != TokenKind.OpenParen || Peek().IsAfterSpace)
            return false;
        var distance = 2;
        while (Peek(distance).Kind is TokenKind.Identifier or TokenKind.Comma)
            distance++;
        return Peek(distance).Kind == TokenKind.CloseParen && Peek(distance + 1).Kind == TokenKind.Equal;
    }

    private Statement.Define ParseInlineFunction()
    {
        var name = Take();
        var parameters = ParseParameters();
        var head = SpanFrom(name.Start);
        Take();
        var result = ParseExpression();
        var function = new FunctionDefinition(head, TextOf(name), parameters, [], result);
        return new Statement.Define(SpanFrom(name.Start), NameOf(name), function);
    }

    private ImmutableArray<DefinedParameter>? ParseParameters()
    {
        if (Current.Kind != TokenKind.OpenParen)
            return null;
        Take();
        brackets++;
        var parameters = ImmutableArray.CreateBuilder<DefinedParameter>();
        while (Current.Kind != TokenKind.CloseParen && !isPanicking)
        {
            parameters.Add(ParseParameter(parameters.Count > 0 ? parameters[^1].Kind : ParameterKind.Required));
            if (Current.Kind != TokenKind.CloseParen)
                Expect(TokenKind.Comma, "“,” or “)”");
        }
        brackets--;
        TryTake(TokenKind.CloseParen);
        return parameters.DrainToImmutable();
    }

    private DefinedParameter ParseParameter(ParameterKind before)
    {
        var name = Current;
        if (name.Kind != TokenKind.Identifier)
            ReportUnexpected("the name of a parameter");
        else
            Take();
        var kind = TryTake(TokenKind.Ellipsis) ? ParameterKind.Variadic
            : TryTake(TokenKind.Equal) ? ParameterKind.Optional
            : ParameterKind.Required;
        var value = kind == ParameterKind.Optional ? ParseDefault() : Value.Null;
        if (before == ParameterKind.Variadic || kind < before)
            Report(SyntaxDiagnostics.ParameterOrder, SpanOf(name), TextOf(name));
        return new DefinedParameter(TextOf(name), kind, value);
    }

    private Value ParseDefault()
    {
        var expression = ParseUnary(mayCall: false);
        if (LiteralValue(expression) is { } value)
            return value;
        Report(SyntaxDiagnostics.DefaultNotLiteral, expression.Span);
        return Value.Null;
    }

    private static Value? LiteralValue(Expression expression) => expression switch
    {
        Expression.Literal literal => literal.Value,
        Expression.Unary { Operator: TokenKind.Minus, Operand: Expression.Literal literal } => Negated(literal.Value),
        _ => null,
    };

    private static Value? Negated(Value value) => value switch
    {
        IntegerValue integer => Value.Of(-(System.Numerics.BigInteger)integer.Number),
        DoubleValue number => Value.Of(-number.Number),
        DecimalValue number => Value.Of(-number.Number),
        _ => null,
    };
}
