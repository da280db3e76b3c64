using System.Collections.Immutable;
using System.Globalization;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Sources;

namespace GbDocs.Templates.Evaluation;

/// <summary>Gives each parameter its argument.</summary>
internal static class ArgumentBinder
{
    /// <summary>The arguments in the order of the parameters; null for an optional one that was left out.</summary>
    public static (Value?[] Values, SourceSpan[] Spans) Bind(FunctionValue function, CallSite site, List<GivenArgument> arguments)
    {
        var parameters = function.Parameters;
        var values = new Value?[parameters.Length];
        var spans = new SourceSpan[parameters.Length];
        var rest = new List<Value>();
        var next = 0;
        foreach (var argument in arguments)
        {
            var index = argument.Name is { } name ? IndexOf(function, site, name, argument.Span) : NextFree(values, ref next);
            if (index < parameters.Length && parameters[index].Kind != ParameterKind.Variadic)
                (values[index], spans[index]) = (argument.Value, argument.Span);
            else if (parameters.Length > 0 && parameters[^1].Kind == ParameterKind.Variadic)
                rest.Add(argument.Value);
            else
                throw TooMany(parameters, site, arguments);
        }
        if (parameters.Length > 0 && parameters[^1].Kind == ParameterKind.Variadic)
            values[^1] = new ArrayValue(rest);
        RequireAll(parameters, values, site);
        return (values, spans);
    }

    /// <summary>All arguments as <c>$</c>: those without a name as items, the others as members.</summary>
    public static ArrayValue Collect(List<GivenArgument> arguments)
    {
        var all = new ArrayValue(arguments.Where(argument => argument.Name is null).Select(argument => argument.Value));
        foreach (var argument in arguments)
        {
            if (argument.Name is { } name)
                all.MembersToWrite().Set(name, argument.Value);
        }
        return all;
    }

    // The names of C# and those of templates are the same but for case and underscores.
    private static int IndexOf(FunctionValue function, CallSite site, string name, SourceSpan span)
    {
        var parameters = function.Parameters;
        for (var i = 0; i < parameters.Length; i++)
        {
            if (string.Equals(parameters[i].Name, name, StringComparison.Ordinal) || Folded(parameters[i].Name) == Folded(name))
                return i;
        }
        throw new TemplateFaultException(
            RenderDiagnostics.UnknownParameter, span, site.FunctionText, name, Nearest.To(name, parameters.Select(p => p.Name)));
    }

    private static string Folded(string name) => name.Replace("_", string.Empty, StringComparison.Ordinal).ToUpperInvariant();

    private static int NextFree(Value?[] values, ref int next)
    {
        while (next < values.Length && values[next] is not null)
            next++;
        return next;
    }

    private static TemplateFaultException TooMany(ImmutableArray<FunctionParameter> parameters, CallSite site, List<GivenArgument> arguments) =>
        new(RenderDiagnostics.TooManyArguments, site.Span, site.FunctionText, Count(parameters.Length), Count(arguments.Count));

    private static void RequireAll(ImmutableArray<FunctionParameter> parameters, Value?[] values, CallSite site)
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            if (values[i] is null && parameters[i].Kind == ParameterKind.Required)
                throw new TemplateFaultException(RenderDiagnostics.MissingArgument, site.Span, site.FunctionText, parameters[i].Name);
        }
    }

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
