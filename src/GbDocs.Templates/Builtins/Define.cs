using System.Collections.Immutable;

namespace GbDocs.Templates.Builtins;

/// <summary>Writes built-ins down shortly.</summary>
internal static class Define
{
    /// <summary>A function with the parameters of a signature such as <c>text length? rest...</c>.</summary>
    public static KeyValuePair<string, Value> Function(string name, string signature, Func<FunctionCall, Value> body) =>
        new(name, Value.Function(name, Parameters(signature), body));

    private static ImmutableArray<FunctionParameter> Parameters(string signature) =>
        [.. signature.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Parameter)];

    private static FunctionParameter Parameter(string text) =>
        text.EndsWith("...", StringComparison.Ordinal) ? new FunctionParameter(text[..^3], ParameterKind.Variadic)
        : text[^1] == '?' ? new FunctionParameter(text[..^1], ParameterKind.Optional)
        : new FunctionParameter(text);
}
