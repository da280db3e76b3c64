using System.Collections.Immutable;
using GbDocs.Model.Sources;

namespace GbDocs.Templates.Syntax;

/// <summary>The expressions of the language: a closed family.</summary>
/// <param name="Span">Where the template says it.</param>
internal abstract record Expression(SourceSpan Span)
{
    /// <summary>What stands where an expression could not be read; its fault was reported.</summary>
    public sealed record Missing(SourceSpan Span) : Expression(Span);

    /// <summary><c>1</c>, <c>"a"</c>, <c>true</c></summary>
    public sealed record Literal(SourceSpan Span, Value Value) : Expression(Span);

    /// <summary><c>$"a {b} c"</c></summary>
    public sealed record Interpolation(SourceSpan Span, ImmutableArray<Expression> Parts) : Expression(Span);

    /// <summary><c>name</c></summary>
    public sealed record Variable(SourceSpan Span, string Name) : Expression(Span);

    /// <summary><c>$name</c></summary>
    public sealed record Local(SourceSpan Span, string Name) : Expression(Span);

    /// <summary><c>$</c>: all arguments.</summary>
    public sealed record AllArguments(SourceSpan Span) : Expression(Span);

    /// <summary><c>$0</c></summary>
    public sealed record ArgumentAt(SourceSpan Span, int Number) : Expression(Span);

    /// <summary><c>$$</c>: the block handed over by <c>wrap</c>.</summary>
    public sealed record WrappedBlock(SourceSpan Span) : Expression(Span);

    /// <summary><c>this</c></summary>
    public sealed record This(SourceSpan Span) : Expression(Span);

    /// <summary><c>target.name</c>, <c>target?.name</c></summary>
    public sealed record Member(SourceSpan Span, Expression Target, string Name, SourceSpan NameSpan, bool IsOptional) : Expression(Span);

    /// <summary><c>target.empty?</c></summary>
    public sealed record EmptyTest(SourceSpan Span, Expression Target) : Expression(Span);

    /// <summary><c>target[index]</c></summary>
    public sealed record Index(SourceSpan Span, Expression Target, Expression Position, bool IsOptional) : Expression(Span);

    /// <summary><c>(inner)</c></summary>
    public sealed record Nested(SourceSpan Span, Expression Inner) : Expression(Span);

    /// <summary><c>!operand</c>, <c>-operand</c>, <c>+operand</c></summary>
    public sealed record Unary(SourceSpan Span, TokenKind Operator, Expression Operand) : Expression(Span);

    /// <summary><c>@operand</c>: the function itself, not its result.</summary>
    public sealed record Alias(SourceSpan Span, Expression Operand) : Expression(Span);

    /// <summary><c>^operand</c>: the items of a list as arguments one by one.</summary>
    public sealed record Expand(SourceSpan Span, Expression Operand) : Expression(Span);

    /// <summary><c>++x</c>, <c>x--</c></summary>
    public sealed record Increment(SourceSpan Span, Expression Target, int Step, bool IsPrefix) : Expression(Span);

    /// <summary><c>left operator right</c></summary>
    public sealed record Binary(SourceSpan Span, Expression Left, TokenKind Operator, Expression Right) : Expression(Span);

    /// <summary><c>condition ? then : otherwise</c></summary>
    public sealed record Conditional(SourceSpan Span, Expression Condition, Expression Then, Expression Otherwise) : Expression(Span);

    /// <summary><c>target a b</c>, <c>target(a, b)</c>, <c>a | target b</c></summary>
    public sealed record Call(SourceSpan Span, Expression Target, ImmutableArray<Argument> Arguments) : Expression(Span);

    /// <summary><c>[a, b]</c></summary>
    public sealed record ArrayLiteral(SourceSpan Span, ImmutableArray<Expression> Items) : Expression(Span);

    /// <summary><c>{a: 1}</c></summary>
    public sealed record ObjectLiteral(SourceSpan Span, ImmutableArray<MemberLiteral> Members) : Expression(Span);

    /// <summary><c>do … end</c></summary>
    public sealed record AnonymousFunction(SourceSpan Span, FunctionDefinition Function) : Expression(Span);
}

/// <summary>An argument of a call.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Name">Its name, or null for one that is known by its place.</param>
/// <param name="Value">Its value.</param>
internal sealed record Argument(SourceSpan Span, string? Name, Expression Value);

/// <summary>A member in an object literal.</summary>
internal sealed record MemberLiteral(string Name, Expression Value);

/// <summary>A function of a template.</summary>
/// <param name="Span">Its head, for diagnostics.</param>
/// <param name="Name">Its name; empty for an anonymous one.</param>
/// <param name="Parameters">Its parameters; null for a function that takes what comes, by <c>$0</c>, <c>$1</c>.</param>
/// <param name="Body">Its statements; empty for an inline function.</param>
/// <param name="Result">The expression of an inline function, else null.</param>
internal sealed record FunctionDefinition(
    SourceSpan Span, string Name, ImmutableArray<DefinedParameter>? Parameters, ImmutableArray<Statement> Body, Expression? Result)
{
    public ImmutableArray<FunctionParameter> Signature =>
        Parameters is { } parameters ? [.. parameters.Select(p => new FunctionParameter(p.Name, p.Kind))] : [];
}

/// <summary>A parameter of a template's function.</summary>
internal sealed record DefinedParameter(string Name, ParameterKind Kind, Value Default);
