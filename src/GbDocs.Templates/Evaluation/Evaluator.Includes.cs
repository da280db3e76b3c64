using System.Collections.Immutable;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Sources;
using GbDocs.Templates.Syntax;

namespace GbDocs.Templates.Evaluation;

// Includes, and templates and code that are given as text.
internal sealed partial class Evaluator
{
    // Read once in a render, and in no other: another render may have another loader.
    private readonly Dictionary<string, Template> included = new(StringComparer.Ordinal);
    private readonly Stack<string> includes = new();

    // The calls that gave templates as text: what is said of such a text is said of its call.
    private readonly Dictionary<SourceText, SourceSpan> evaluated = [];

    /// <summary>What another template prints.</summary>
    public TextValue Include(string name, ImmutableArray<Value> arguments, SourceSpan span)
    {
        var template = TemplateOf(name, span);
        Budget.Charge(WorkOfCall);
        includes.Push(name);
        try
        {
            if (callDepth >= context.Limits.CallDepth)
                throw TooManyCalls();
            return RunAsPage(template.Statements, new Frame(new ArrayValue(arguments)));
        }
        finally
        {
            includes.Pop();
        }
    }

    /// <summary>What a template prints that is given as text; its faults are told at the call.</summary>
    public TextValue EvaluateTemplate(TextValue text, SourceSpan span)
    {
        var statements = ReadEvaluated(text, span, Parser.Parse);
        return RunAsPage(statements, frame);
    }

    /// <summary>The value of an expression that is given as text.</summary>
    public Value EvaluateCode(TextValue text, SourceSpan span)
    {
        var statements = ReadEvaluated(text, span, Parser.ParseCode);
        if (statements is [Statement.Print print])
            return Evaluate(print.Expression);
        return RunAsPage(statements, frame);
    }

    private ImmutableArray<Statement> ReadEvaluated(
        TextValue text, SourceSpan span, Func<SourceText, DiagnosticBag, ImmutableArray<Statement>> read)
    {
        Budget.ChargeText(text.Content.Length * 8L);
        var found = new DiagnosticBag();
        var source = new SourceText(span.Source?.Path ?? string.Empty, text.Content);
        evaluated.Add(source, Typed(span));
        var statements = read(source, found);
        return found.HasErrors
            ? throw new TemplateFaultException(RenderDiagnostics.BadEvaluation, span, found.ToSorted()[0].Message)
            : statements;
    }

    /// <summary>The place that somebody typed: for a text that was evaluated, its call.</summary>
    private SourceSpan Typed(SourceSpan span) =>
        span.Source is { } source && evaluated.TryGetValue(source, out var call) ? call : span;

    private MappedText Typed(MappedText text) => evaluated.Count == 0
        ? text
        : text with { Stretches = [.. text.Stretches.Select(Typed)] };

    private MappedStretch Typed(MappedStretch stretch)
    {
        var origin = Typed(stretch.Origin);
        return origin == stretch.Origin ? stretch : stretch with { Origin = origin, IsVerbatim = false };
    }

    private TextValue RunAsPage(ImmutableArray<Statement> statements, Frame page)
    {
        var outer = frame;
        frame = page;
        try
        {
            return Capture(() => ExecuteAll(statements));
        }
        finally
        {
            frame = outer;
        }
    }

    private Template TemplateOf(string name, SourceSpan span)
    {
        if (included.TryGetValue(name, out var known))
            return known.HasErrors ? throw new SilentFaultException() : known;
        if (!TemplateName.IsSafe(name))
            throw new TemplateFaultException(RenderDiagnostics.UnsafeInclude, span, Conversions.Abbreviate(name));
        if (context.Loader?.Load(name, span) is not { } source)
            throw new TemplateFaultException(RenderDiagnostics.UnknownInclude, span, name, Nearest.To(name, context.Loader?.Names ?? []));
        Budget.ChargeText(source.Text.Length);
        var template = Template.Parse(source, diagnostics);
        included.Add(name, template);
        return template.HasErrors ? throw new SilentFaultException() : template;
    }
}
