using System.Collections.Immutable;
using GbDocs.Templates.Syntax;

namespace GbDocs.Templates;

/// <summary>What a template can call.</summary>
public abstract class FunctionValue : Value
{
    private protected FunctionValue(string name, ImmutableArray<FunctionParameter> parameters)
        : base(default)
    {
        Name = name;
        Parameters = parameters;
    }

    /// <summary>The name for diagnostics.</summary>
    public string Name { get; }

    /// <summary>The parameters in order.</summary>
    public ImmutableArray<FunctionParameter> Parameters { get; }
}

/// <summary>A parameter of a function.</summary>
/// <param name="Name">The name under which an argument can be given.</param>
/// <param name="Kind">Whether it must be given, and how often it may be.</param>
public readonly record struct FunctionParameter(string Name, ParameterKind Kind = ParameterKind.Required);

/// <summary>Whether an argument must be given.</summary>
public enum ParameterKind
{
    /// <summary>It must be given.</summary>
    Required,

    /// <summary>It may be left out.</summary>
    Optional,

    /// <summary>All further arguments, as a list; the last parameter only.</summary>
    Variadic,
}

/// <summary>A function in C#: a built-in of the language or a helper of the host.</summary>
internal sealed class HostFunctionValue(string name, ImmutableArray<FunctionParameter> parameters, Func<FunctionCall, Value> body)
    : FunctionValue(name, parameters)
{
    public Func<FunctionCall, Value> Body { get; } = body;
}

/// <summary>A function that a template defined.</summary>
internal sealed class TemplateFunctionValue(FunctionDefinition definition)
    : FunctionValue(definition.Name, definition.Signature)
{
    public FunctionDefinition Definition { get; } = definition;
}
