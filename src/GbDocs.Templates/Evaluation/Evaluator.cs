using GbDocs.Model.Diagnostics;
using GbDocs.Model.Sources;
using GbDocs.Templates.Builtins;
using GbDocs.Templates.Output;

namespace GbDocs.Templates.Evaluation;

/// <summary>One render of one template. A fault ends one statement, not the render, so that one run tells of several.</summary>
internal sealed partial class Evaluator
{
    // Reporting is dear, and a loop that only fails must end soon.
    private const int WorkOfFault = 20_000;

    private readonly RenderContext context;
    private readonly DiagnosticBag diagnostics;
    private readonly Scopes scopes;
    private readonly Operators operators;
    private readonly Printer printer;
    private readonly ObjectValue dates;
    private MappedTextBuilder output;
    private Frame frame = new(new ArrayValue([]));

    // Where the render is, for faults that end it from within an operator or a built-in.
    private SourceSpan place;

    public Evaluator(RenderContext context, DiagnosticBag diagnostics)
    {
        this.context = context;
        this.diagnostics = diagnostics;
        Budget = new WorkBudget(context);
        dates = DateBuiltins.NewObject();
        scopes = new Scopes(BuiltinTable.With(dates), new ObjectValue(context.Globals.Members));
        printer = new Printer(Budget, context.Limits.ValueDepth, PrintDate);
        operators = new Operators(Budget, ToText);
        output = new MappedTextBuilder(Budget);
    }

    public RenderContext Context => context;

    public WorkBudget Budget { get; }

    public Operators Operators => operators;

    public PatternCache Patterns { get; } = new();

    /// <summary>How dates are printed now.</summary>
    public string DateFormat =>
        dates.TryGet("format", out var format) && format is TextValue text ? text.Content : DateBuiltins.DefaultFormat;

    /// <summary>The text of the template, whole or as far as it came.</summary>
    public MappedText Render(Template template)
    {
        place = new SourceSpan(template.Source, 0, 0);
        var whole = output;
        try
        {
            ExecuteAll(template.Statements);
        }
        catch (RenderAbortedException aborted)
        {
            diagnostics.Report(aborted.Descriptor, Typed(place), aborted.Arguments);
        }
        return Typed(whole.ToMappedText());
    }

    public TextValue ToText(Value value, SourceSpan span) => printer.ToText(NotFaulty(value), span);

    public IReadOnlyList<Value> ToItems(Value value, SourceSpan span) => ItemLists.Of(NotFaulty(value), span, Budget);

    /// <summary>What some statements print.</summary>
    private TextValue Capture(Func<Flow> execute)
    {
        var outer = output;
        output = new MappedTextBuilder(Budget);
        try
        {
            execute();
            return output.ToValue();
        }
        finally
        {
            output = outer;
        }
    }

    private static Value NotFaulty(Value value) => value is FaultValue ? throw new SilentFaultException() : value;

    private string PrintDate(DateTimeOffset date)
    {
        Budget.ChargeText(DateFormat.Length * 32L);
        return Builtins.DateFormat.Print(date, DateFormat, Culture.Invariant);
    }

    private void Report(TemplateFaultException fault)
    {
        var span = Typed(fault.Diagnostic.Span);
        if (span == fault.Diagnostic.Span)
            diagnostics.Add(fault.Diagnostic);
        else
            diagnostics.Report(RenderDiagnostics.BadEvaluation, span, fault.Diagnostic.Message);
        Budget.Charge(WorkOfFault);
    }
}
