using System.Collections.Immutable;
using System.Globalization;
using GbDocs.Model.Sources;
using GbDocs.Templates.Syntax;

namespace GbDocs.Templates.Evaluation;

// Calls of functions, the template's own and the host's.
internal sealed partial class Evaluator
{
    // A call makes up to 1 KB of values; a budget of calls alone must stay below 200 MB.
    private const int WorkOfCall = 28 * WorkBudget.Step;

    private int callDepth;

    /// <summary>Calls a function on behalf of a built-in.</summary>
    public Value Invoke(Value function, SourceSpan span, ReadOnlySpan<Value> arguments)
    {
        var given = new List<GivenArgument>(arguments.Length);
        foreach (var argument in arguments)
            given.Add(new GivenArgument(null, argument, span));
        return Call(NotFaulty(function), new CallSite(span, span), given);
    }

    private Value EvaluateCall(Expression.Call call, ImmutableArray<Statement>? block = null)
    {
        var function = EvaluateFunction(call.Target);
        var site = new CallSite(call.Span, call.Target.Span, block);
        return Call(function, site, EvaluateArguments(call.Arguments));
    }

    private Value EvaluateFunction(Expression target)
    {
        if (target is Expression.Variable variable && !scopes.TryGet(variable.Name, out _))
            throw UnknownName(RenderDiagnostics.UnknownFunction, variable);
        return NotFaulty(EvaluateUncalled(target));
    }

    private List<GivenArgument> EvaluateArguments(ImmutableArray<Argument> arguments)
    {
        var given = new List<GivenArgument>(arguments.Length);
        foreach (var argument in arguments)
        {
            var value = Evaluate(argument.Value);
            if (argument.Value is Expression.Expand)
                given.AddRange(ToItems(value, argument.Span).Select(item => new GivenArgument(null, item, argument.Span)));
            else
                given.Add(new GivenArgument(argument.Name, value, argument.Span));
        }
        Budget.ChargeItems(given.Count);
        return given;
    }

    private Value Call(Value function, CallSite site, List<GivenArgument> arguments)
    {
        if (function is not FunctionValue callable)
            throw new TemplateFaultException(RenderDiagnostics.NotAFunction, site.FunctionSpan, Kinds.Describe(function));
        Budget.Charge(WorkOfCall);
        if (callDepth == context.Limits.CallDepth)
            throw TooManyCalls();
        callDepth++;
        var outerPlace = place;
        try
        {
            var result = callable is HostFunctionValue host
                ? CallHost(host, site, arguments)
                : CallTemplate((TemplateFunctionValue)callable, site, arguments);
            place = outerPlace;
            return result;
        }
        finally
        {
            callDepth--;
        }
    }

    private Value CallHost(HostFunctionValue function, CallSite site, List<GivenArgument> arguments)
    {
        var bound = ArgumentBinder.Bind(function, site, arguments);
        place = site.Span;
        return function.Body(new FunctionCall(this, function, site.Span, bound));
    }

    private Value CallTemplate(TemplateFunctionValue function, CallSite site, List<GivenArgument> arguments)
    {
        var definition = function.Definition;
        if (definition.Parameters is not { } parameters)
            return RunBody(definition, new Frame(ArgumentBinder.Collect(arguments)) { Block = site.Block });
        var (values, _) = ArgumentBinder.Bind(function, site, arguments);
        var members = new ObjectValue();
        for (var i = 0; i < parameters.Length; i++)
            members.Set(parameters[i].Name, values[i] ?? parameters[i].Default);
        var frameOfCall = new Frame(new ArrayValue(members.Members.Select(member => member.Value))) { Block = site.Block };
        scopes.Push(members);
        try
        {
            return RunBody(definition, frameOfCall);
        }
        finally
        {
            scopes.Pop();
        }
    }

    /// <summary>A function gives back what <c>ret</c> says, and else the text that it printed.</summary>
    private Value RunBody(FunctionDefinition definition, Frame frameOfCall)
    {
        var outer = frame;
        frame = frameOfCall;
        try
        {
            if (definition.Result is { } result)
                return Evaluate(result);
            var text = Capture(() => ExecuteAll(definition.Body));
            return frame.Result is NullValue ? text : frame.Result;
        }
        finally
        {
            frame = outer;
        }
    }

    private Flow ExecuteWrap(Statement.Wrap wrap)
    {
        var call = wrap.Call as Expression.Call ?? new Expression.Call(wrap.Call.Span, wrap.Call, []);
        Print(EvaluateCall(call, wrap.Body), call.Span, wrap.Indent);
        return Flow.Normal;
    }

    private Flow ExecuteWrappedBlock(SourceSpan span) =>
        frame.Block is { } block ? ExecuteAll(block) : throw new TemplateFaultException(RenderDiagnostics.NoWrappedBlock, span);

    private RenderAbortedException TooManyCalls() => includes.Count > 1
        ? new RenderAbortedException(RenderDiagnostics.IncludeCycle, string.Join(" → ", includes.Reverse().TakeLast(4)))
        : new RenderAbortedException(RenderDiagnostics.TooManyCalls, context.Limits.CallDepth.ToString(CultureInfo.InvariantCulture));
}
