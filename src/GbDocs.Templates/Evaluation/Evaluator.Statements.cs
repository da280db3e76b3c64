using System.Collections.Immutable;
using System.Diagnostics;
using GbDocs.Model.Sources;
using GbDocs.Templates.Syntax;

namespace GbDocs.Templates.Evaluation;

// Statements.
internal sealed partial class Evaluator
{
    private Flow ExecuteAll(ImmutableArray<Statement> statements)
    {
        foreach (var statement in statements)
        {
            var flow = ExecuteSafely(statement);
            if (flow != Flow.Normal)
                return flow;
        }
        return Flow.Normal;
    }

    private Flow ExecuteSafely(Statement statement)
    {
        place = statement.Span;
        Budget.Charge(WorkBudget.Step);
        try
        {
            return Execute(statement);
        }
        catch (TemplateFaultException fault)
        {
            Report(fault);
        }
        catch (SilentFaultException)
        {
            Budget.Charge(WorkOfFault);
        }
        return Flow.Normal;
    }

    private Flow Execute(Statement statement) => statement switch
    {
        Statement.Text text => ExecuteText(text),
        Statement.Print print => ExecutePrint(print),
        Statement.Assign assign => ExecuteAssign(assign),
        Statement.If condition => ExecuteIf(condition),
        Statement.Loop loop => ExecuteLoop(loop),
        Statement.Case choice => ExecuteCase(choice),
        Statement.While loop => ExecuteWhile(loop),
        Statement.With with => ExecuteWith(with),
        Statement.Wrap wrap => ExecuteWrap(wrap),
        Statement.Capture capture => ExecuteCapture(capture),
        Statement.Import import => ExecuteImport(import),
        Statement.ReadOnly readOnly => ExecuteReadOnly(readOnly),
        Statement.Define define => ExecuteDefine(define),
        Statement.Return result => ExecuteReturn(result),
        Statement.Break => Leave(Flow.Break, "break", statement.Span),
        Statement.Continue => Leave(Flow.Continue, "continue", statement.Span),
        _ => throw new UnreachableException(),
    };

    private Flow ExecuteText(Statement.Text text)
    {
        output.Append(text.Span);
        return Flow.Normal;
    }

    private Flow ExecutePrint(Statement.Print print)
    {
        if (print.Expression is Expression.WrappedBlock)
            return ExecuteWrappedBlock(print.Span);
        Print(Evaluate(print.Expression), print.Expression.Span, print.Indent);
        return Flow.Normal;
    }

    private void Print(Value value, SourceSpan span, SourceSpan indent)
    {
        var text = ToText(value, span);
        if (context.KeepsIndent && indent.Length > 0)
            output.AppendIndented(text, span, indent);
        else
            output.Append(text, span);
    }

    private Flow ExecuteAssign(Statement.Assign assign)
    {
        try
        {
            Set(assign.Target, ValueToAssign(assign));
        }
        catch (Exception exception) when (exception is TemplateFaultException or SilentFaultException)
        {
            SetFaulty(assign.Target);
            throw;
        }
        return Flow.Normal;
    }

    private Value ValueToAssign(Statement.Assign assign)
    {
        if (assign.Operator == TokenKind.Equal)
            return Evaluate(assign.Value);
        if (assign.Operator != TokenKind.QuestionQuestion)
            return operators.Apply(assign.Operator, Evaluate(assign.Target), Evaluate(assign.Value), assign.Span);
        var current = EvaluateOptional(assign.Target);
        return current is NullValue ? Evaluate(assign.Value) : current;
    }

    /// <summary>A variable whose value could not be had is known all the same, so that its uses are not reported too.</summary>
    private void SetFaulty(Expression target)
    {
        if (target is Expression.Local local)
            frame.Locals[local.Name] = FaultValue.Instance;
        else if (target is Expression.Variable variable && scopes.TargetOf(variable.Name) is var members && members.CanWrite(variable.Name))
            members.Set(variable.Name, FaultValue.Instance);
    }

    private Flow ExecuteIf(Statement.If condition)
    {
        foreach (var branch in condition.Branches)
        {
            if (Conversions.ToBoolean(Evaluate(branch.Condition)))
                return ExecuteAll(branch.Body);
        }
        return ExecuteAll(condition.Otherwise);
    }

    private Flow ExecuteCase(Statement.Case choice)
    {
        var subject = Evaluate(choice.Subject);
        foreach (var when in choice.Whens)
        {
            foreach (var value in when.Values)
            {
                if (Conversions.ToBoolean(operators.Apply(TokenKind.EqualEqual, subject, Evaluate(value), value.Span)))
                    return ExecuteAll(when.Body);
            }
        }
        return ExecuteAll(choice.Otherwise);
    }

    private Flow ExecuteWith(Statement.With with)
    {
        var subject = Evaluate(with.Subject);
        if (subject is not ObjectValue members)
            throw Conversions.WrongKind("an object", subject, with.Subject.Span);
        scopes.Push(members);
        try
        {
            return ExecuteAll(with.Body);
        }
        finally
        {
            scopes.Pop();
        }
    }

    private Flow ExecuteCapture(Statement.Capture capture)
    {
        var flow = Flow.Normal;
        var text = Capture(() => flow = ExecuteAll(capture.Body));
        Set(capture.Target, text);
        return flow;
    }

    private Flow ExecuteImport(Statement.Import import)
    {
        var subject = Evaluate(import.Subject);
        if (subject is not ObjectValue members)
            throw Conversions.WrongKind("an object", subject, import.Subject.Span);
        Budget.ChargeItems(members.Count);
        var current = scopes.Current;
        foreach (var (name, value) in members.Members.ToList())
        {
            if (current.CanWrite(name))
                current.Set(name, value);
        }
        return Flow.Normal;
    }

    private Flow ExecuteReadOnly(Statement.ReadOnly statement)
    {
        if (statement.Variable is not Expression.Variable variable)
            throw new TemplateFaultException(SyntaxDiagnostics.NotAssignable, statement.Variable.Span);
        scopes.Current.MakeReadOnly(variable.Name);
        return Flow.Normal;
    }

    private Flow ExecuteDefine(Statement.Define define)
    {
        Set(define.Target, new TemplateFunctionValue(define.Function));
        return Flow.Normal;
    }

    private Flow ExecuteReturn(Statement.Return result)
    {
        frame.Result = result.Value is null ? Value.Null : Evaluate(result.Value);
        return Flow.Return;
    }

    private Flow Leave(Flow flow, string keyword, SourceSpan span) =>
        frame.Loops > 0 ? flow : throw new TemplateFaultException(RenderDiagnostics.OutsideLoop, span, keyword);
}
