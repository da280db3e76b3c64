using System.Collections.Immutable;
using System.Globalization;

namespace GbDocs.Templates.Syntax;

// Primaries: names, literals, lists, objects, parentheses.
internal sealed partial class Parser
{
    private Expression ParsePrimary()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Identifier when TextOf(token) == "do":
                return ParseAnonymousFunction();
            case TokenKind.Identifier or TokenKind.SpecialIdentifier:
                Take();
                return NameOf(token);
            case TokenKind.OpenParen:
                return ParseNested();
            case TokenKind.OpenBracket:
                return ParseArray();
            case TokenKind.OpenBrace:
                return ParseObject();
            case TokenKind.InterpolationStart:
                return ParseInterpolation();
            default:
                return ParseLiteral();
        }
    }

    private Expression NameOf(Token token)
    {
        var span = SpanOf(token);
        var name = TextOf(token);
        if (token.Kind != TokenKind.SpecialIdentifier)
        {
            return name switch
            {
                "true" => new Expression.Literal(span, Value.Of(true)),
                "false" => new Expression.Literal(span, Value.Of(false)),
                "null" => new Expression.Literal(span, Value.Null),
                "empty" => new Expression.Literal(span, EmptyValue.Instance),
                "this" => new Expression.This(span),
                _ => new Expression.Variable(span, name),
            };
        }
        if (name == "$")
            return new Expression.AllArguments(span);
        if (name == "$$")
            return new Expression.WrappedBlock(span);
        return int.TryParse(name.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new Expression.ArgumentAt(span, number)
            : new Expression.Local(span, name[1..]);
    }

    private Expression.Nested ParseNested()
    {
        var start = Take().Start;
        brackets++;
        var inner = ParseFreeExpression();
        brackets--;
        Expect(TokenKind.CloseParen, "“)”");
        return new Expression.Nested(SpanFrom(start), inner);
    }

    private Expression.ArrayLiteral ParseArray()
    {
        var start = Take().Start;
        brackets++;
        var items = ImmutableArray.CreateBuilder<Expression>();
        while (Current.Kind != TokenKind.CloseBracket && !isPanicking)
        {
            items.Add(ParseFreeExpression());
            if (Current.Kind != TokenKind.CloseBracket)
                Expect(TokenKind.Comma, "“,” or “]”");
        }
        brackets--;
        TryTake(TokenKind.CloseBracket);
        return new Expression.ArrayLiteral(SpanFrom(start), items.DrainToImmutable());
    }

    private Expression.ObjectLiteral ParseObject()
    {
        var start = Take().Start;
        brackets++;
        var members = ImmutableArray.CreateBuilder<MemberLiteral>();
        while (Current.Kind != TokenKind.CloseBrace && !isPanicking)
        {
            members.Add(ParseMemberLiteral());
            if (Current.Kind != TokenKind.CloseBrace)
                Expect(TokenKind.Comma, "“,” or “}”");
        }
        brackets--;
        TryTake(TokenKind.CloseBrace);
        return new Expression.ObjectLiteral(SpanFrom(start), members.DrainToImmutable());
    }

    private MemberLiteral ParseMemberLiteral()
    {
        var token = Current;
        if (token.Kind is not (TokenKind.Identifier or TokenKind.String))
            ReportUnexpected("the name of a member");
        else
            Take();
        var name = token.Kind == TokenKind.String ? TextLiterals.Quoted(SpanOf(token)).Content : TextOf(token);
        Expect(TokenKind.Colon, "“:”");
        return new MemberLiteral(name, isPanicking ? new Expression.Missing(SpanOf(token)) : ParseFreeExpression());
    }

    private Expression.Interpolation ParseInterpolation()
    {
        var start = Take().Start;
        var parts = ImmutableArray.CreateBuilder<Expression>();
        while (Current.Kind is TokenKind.InterpolationText or TokenKind.InterpolationHole && !isPanicking)
        {
            var token = Take();
            if (token.Kind == TokenKind.InterpolationText)
            {
                parts.Add(new Expression.Literal(SpanOf(token), TextLiterals.Interpolated(SpanOf(token))));
                continue;
            }
            brackets++;
            parts.Add(ParseFreeExpression());
            brackets--;
            Expect(TokenKind.InterpolationHoleEnd, "“}”");
        }
        Expect(TokenKind.InterpolationEnd, "the end of the text");
        return new Expression.Interpolation(SpanFrom(start), parts.DrainToImmutable());
    }

    private Expression ParseLiteral()
    {
        var token = Current;
        var span = SpanOf(token);
        var value = token.Kind switch
        {
            TokenKind.Integer => NumberLiterals.Integer(span.Text),
            TokenKind.HexInteger => NumberLiterals.Prefixed(span.Text, bitsPerDigit: 4),
            TokenKind.BinaryInteger => NumberLiterals.Prefixed(span.Text, bitsPerDigit: 1),
            TokenKind.Float => NumberLiterals.Float(span.Text),
            TokenKind.String => TextLiterals.Quoted(span),
            TokenKind.VerbatimString => TextLiterals.Verbatim(span),
            _ => null,
        };
        if (value is not null)
        {
            Take();
            return new Expression.Literal(span, value);
        }
        if (StartsExpression(token))
            Report(SyntaxDiagnostics.BadNumber, span, TextOf(token));
        else
            ReportUnexpected("an expression");
        return new Expression.Missing(span);
    }
}
