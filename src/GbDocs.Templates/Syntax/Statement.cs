using System.Collections.Immutable;
using GbDocs.Model.Sources;

namespace GbDocs.Templates.Syntax;

/// <summary>The statements of the language: a closed family.</summary>
/// <param name="Span">Where the template says it; for a block its head.</param>
internal abstract record Statement(SourceSpan Span)
{
    /// <summary>Text as it stands.</summary>
    public sealed record Text(SourceSpan Span) : Statement(Span);

    /// <summary>
    /// An expression whose result is printed. Its indent is the white space before its block of code, which goes before each
    /// further line of the result.
    /// </summary>
    public sealed record Print(SourceSpan Span, Expression Expression, SourceSpan Indent) : Statement(Span);

    /// <summary><c>target = value</c> (the operator is <see cref="TokenKind.Equal"/>), <c>target += value</c> (it is the one to apply).</summary>
    public sealed record Assign(SourceSpan Span, Expression Target, TokenKind Operator, Expression Value) : Statement(Span);

    /// <summary><c>if … else if … else … end</c></summary>
    public sealed record If(SourceSpan Span, ImmutableArray<Branch> Branches, ImmutableArray<Statement> Otherwise) : Statement(Span);

    /// <summary><c>case … when … else … end</c></summary>
    public sealed record Case(SourceSpan Span, Expression Subject, ImmutableArray<When> Whens, ImmutableArray<Statement> Otherwise)
        : Statement(Span);

    /// <summary><c>for</c> and <c>tablerow</c>.</summary>
    public sealed record Loop(SourceSpan Span, LoopHead Head, ImmutableArray<Statement> Body, ImmutableArray<Statement> Otherwise)
        : Statement(Span);

    /// <summary><c>while condition … end</c></summary>
    public sealed record While(SourceSpan Span, Expression Condition, ImmutableArray<Statement> Body) : Statement(Span);

    /// <summary><c>with object … end</c></summary>
    public sealed record With(SourceSpan Span, Expression Subject, ImmutableArray<Statement> Body) : Statement(Span);

    /// <summary><c>wrap call … end</c></summary>
    public sealed record Wrap(SourceSpan Span, Expression Call, ImmutableArray<Statement> Body, SourceSpan Indent) : Statement(Span);

    /// <summary><c>capture target … end</c></summary>
    public sealed record Capture(SourceSpan Span, Expression Target, ImmutableArray<Statement> Body) : Statement(Span);

    /// <summary><c>import object</c></summary>
    public sealed record Import(SourceSpan Span, Expression Subject) : Statement(Span);

    /// <summary><c>readonly name</c></summary>
    public sealed record ReadOnly(SourceSpan Span, Expression Variable) : Statement(Span);

    /// <summary><c>break</c></summary>
    public sealed record Break(SourceSpan Span) : Statement(Span);

    /// <summary><c>continue</c></summary>
    public sealed record Continue(SourceSpan Span) : Statement(Span);

    /// <summary><c>ret</c>, <c>ret value</c></summary>
    public sealed record Return(SourceSpan Span, Expression? Value) : Statement(Span);

    /// <summary><c>func name … end</c>, <c>name(x) = …</c></summary>
    public sealed record Define(SourceSpan Span, Expression Target, FunctionDefinition Function) : Statement(Span);
}

/// <summary>A condition and what happens when it holds.</summary>
internal sealed record Branch(Expression Condition, ImmutableArray<Statement> Body);

/// <summary>The values of a <c>when</c> and what happens when one is the subject's.</summary>
internal sealed record When(ImmutableArray<Expression> Values, ImmutableArray<Statement> Body);

/// <summary>The head of a loop over items.</summary>
/// <param name="Variable">The variable that takes each item.</param>
/// <param name="Items">What is walked through.</param>
/// <param name="Options"><c>offset</c>, <c>limit</c>, <c>reversed</c> and, for <c>tablerow</c>, <c>cols</c>.</param>
/// <param name="IsTableRow">Whether each item becomes a cell of an HTML table.</param>
internal sealed record LoopHead(Expression Variable, Expression Items, ImmutableArray<LoopOption> Options, bool IsTableRow);

/// <summary>An option of a loop.</summary>
internal sealed record LoopOption(SourceSpan Span, string Name, Expression? Value);
