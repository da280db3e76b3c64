using System.Collections.Immutable;
using GbDocs.Model.Sources;
using GbDocs.Templates.Syntax;

namespace GbDocs.Templates.Evaluation;

/// <summary>Where a function is called, and how the template writes it.</summary>
internal readonly record struct CallSite(SourceSpan Span, SourceSpan FunctionSpan, ImmutableArray<Statement>? Block = null)
{
    public string FunctionText => Conversions.Abbreviate(FunctionSpan.Text.ToString());

    public static CallSite Of(Expression function) => new(function.Span, function.Span);
}

/// <summary>An argument after its evaluation.</summary>
internal readonly record struct GivenArgument(string? Name, Value Value, SourceSpan Span);
