using GbDocs.Model.Diagnostics;
using GbDocs.Model.Sources;
using GbDocs.Templates.Evaluation;
using GbDocs.Templates.Output;

namespace GbDocs.Templates;

/// <summary>A call of a host's function: its arguments, one for each parameter, and what it needs to answer.</summary>
public sealed class FunctionCall
{
    private readonly Value?[] arguments;
    private readonly SourceSpan[] spans;

    internal FunctionCall(Evaluator evaluator, FunctionValue function, SourceSpan span, (Value?[] Values, SourceSpan[] Spans) bound)
    {
        Evaluator = evaluator;
        Function = function;
        Span = span;
        (arguments, spans) = bound;
    }

    /// <summary>The function that is called.</summary>
    public FunctionValue Function { get; }

    /// <summary>Where the template calls it.</summary>
    public SourceSpan Span { get; }

    /// <summary>The budget; charge it before doing work that grows with the arguments.</summary>
    public WorkBudget Budget => Evaluator.Budget;

    internal Evaluator Evaluator { get; }

    /// <summary>Whether an optional argument was given.</summary>
    public bool Has(int parameter) => arguments[parameter] is not null;

    /// <summary>The argument of a parameter; null's value where it was left out.</summary>
    public Value this[int parameter] => arguments[parameter] ?? Value.Null;

    /// <summary>Where the argument stands; the call where it was left out.</summary>
    public SourceSpan SpanOf(int parameter) => spans[parameter].IsNone ? Span : spans[parameter];

    /// <summary>The argument as a text; every value has one, that of null is empty.</summary>
    public TextValue Text(int parameter) => Evaluator.ToText(this[parameter], SpanOf(parameter));

    /// <summary>The argument as a whole number of 32 bits; a fault of the template where it is none.</summary>
    public int Integer(int parameter) => Conversions.ToInteger(this[parameter], SpanOf(parameter));

    /// <summary>The argument as a number of 64 bits; a fault of the template where it is none.</summary>
    public double Number(int parameter) => Conversions.ToDouble(this[parameter], SpanOf(parameter));

    /// <summary>Whether the argument counts as true.</summary>
    public bool Truth(int parameter) => Conversions.ToBoolean(this[parameter]);

    /// <summary>The items of a list or range; none for null; a fault of the template for what has no items.</summary>
    public IReadOnlyList<Value> Items(int parameter) => Evaluator.ToItems(this[parameter], SpanOf(parameter));

    /// <summary>Ends the call with a fault of the template; throw what it returns.</summary>
    public Exception Fault(DiagnosticDescriptor descriptor, params string[] particulars) =>
        new TemplateFaultException(descriptor, Span, particulars);

    /// <summary>Ends the call with a fault in an argument; throw what it returns.</summary>
    public Exception FaultIn(int parameter, DiagnosticDescriptor descriptor, params string[] particulars) =>
        new TemplateFaultException(descriptor, SpanOf(parameter), particulars);

    /// <summary>Calls a function that was given as an argument.</summary>
    public Value Invoke(Value function, params ReadOnlySpan<Value> given) => Evaluator.Invoke(function, Span, given);

    internal MappedTextBuilder NewText() => new(Budget);
}
