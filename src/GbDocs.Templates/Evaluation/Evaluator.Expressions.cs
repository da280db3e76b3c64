using System.Diagnostics;
using System.Runtime.CompilerServices;
using GbDocs.Model.Sources;
using GbDocs.Templates.Output;
using GbDocs.Templates.Syntax;

namespace GbDocs.Templates.Evaluation;

// Expressions.
internal sealed partial class Evaluator
{
    /// <summary>The value of an expression; a path that leads to a function is a call of it.</summary>
    public Value Evaluate(Expression expression)
    {
        var value = EvaluateUncalled(expression);
        if (value is FaultValue)
            throw new SilentFaultException();
        var isCall = value is FunctionValue && expression
            is Expression.Variable or Expression.Local or Expression.Member or Expression.Index or Expression.ArgumentAt
            or Expression.Nested { Inner: Expression.AnonymousFunction };
        return isCall ? Call(value, CallSite.Of(expression), []) : value;
    }

    /// <summary>The value of an expression, in which a name that is missing is null.</summary>
    private Value EvaluateOptional(Expression expression) => expression switch
    {
        Expression.Variable variable when !scopes.TryGet(variable.Name, out _) => Value.Null,
        Expression.Member member => EvaluateMemberOf(EvaluateOptional(member.Target), member, isOptional: true),
        Expression.Index index => EvaluateIndexOf(EvaluateOptional(index.Target), index, isOptional: true),
        Expression.Nested nested => EvaluateOptional(nested.Inner),
        _ => Evaluate(expression),
    };

    private Value EvaluateUncalled(Expression expression)
    {
        Budget.Charge(WorkBudget.Step);
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw TooManyCalls();
        return expression switch
        {
            Expression.Literal literal => literal.Value,
            Expression.Variable variable => EvaluateVariable(variable),
            Expression.Member member => EvaluateMember(member),
            Expression.Call call => EvaluateCall(call),
            Expression.Local local => EvaluateLocal(local),
            Expression.Binary binary => EvaluateBinary(binary),
            Expression.Index index => EvaluateIndex(index),
            Expression.Nested nested => EvaluateNested(nested),
            Expression.Unary unary => EvaluateUnary(unary),
            Expression.Conditional conditional => EvaluateConditional(conditional),
            Expression.Interpolation interpolation => EvaluateInterpolation(interpolation),
            Expression.ArrayLiteral array => EvaluateArray(array),
            Expression.ObjectLiteral members => EvaluateObject(members),
            Expression.EmptyTest test => Value.Of(Kinds.IsEmpty(EvaluateOptional(test.Target))),
            Expression.Alias alias => EvaluateUncalled(alias.Operand),
            Expression.Increment increment => EvaluateIncrement(increment),
            Expression.AnonymousFunction function => new TemplateFunctionValue(function.Function),
            Expression.AllArguments => frame.Arguments,
            Expression.ArgumentAt argument => argument.Number < frame.Arguments.Items.Count ? frame.Arguments.Items[argument.Number] : Value.Null,
            Expression.This => scopes.Current,
            Expression.Expand expand => Evaluate(expand.Operand),
            Expression.WrappedBlock => throw new TemplateFaultException(RenderDiagnostics.NoWrappedBlock, expression.Span),
            _ => throw new UnreachableException(),
        };
    }

    private Value EvaluateNested(Expression.Nested nested) =>
        nested.Inner is Expression.AnonymousFunction ? EvaluateUncalled(nested.Inner) : Evaluate(nested.Inner);

    private Value EvaluateBinary(Expression.Binary binary)
    {
        switch (binary.Operator)
        {
            case TokenKind.QuestionQuestion:
                return EvaluateOptional(binary.Left) is var left and not NullValue ? left : Evaluate(binary.Right);
            case TokenKind.QuestionNot:
                return EvaluateOptional(binary.Left) is NullValue ? Value.Null : Evaluate(binary.Right);
            case TokenKind.And:
                return Value.Of(Conversions.ToBoolean(Evaluate(binary.Left)) && Conversions.ToBoolean(Evaluate(binary.Right)));
            case TokenKind.Or:
                return Value.Of(Conversions.ToBoolean(Evaluate(binary.Left)) || Conversions.ToBoolean(Evaluate(binary.Right)));
            default:
                return operators.Apply(binary.Operator, Evaluate(binary.Left), Evaluate(binary.Right), binary.Span);
        }
    }

    private Value EvaluateUnary(Expression.Unary unary)
    {
        var operand = Evaluate(unary.Operand);
        if (unary.Operator == TokenKind.Not)
            return Value.Of(!Conversions.ToBoolean(operand));
        if (operand is TextValue text)
            operand = Value.Of(Conversions.ToDouble(text, unary.Operand.Span));
        if (operand is not NullValue && !Kinds.IsNumber(operand))
            throw Conversions.WrongKind("a number", operand, unary.Operand.Span);
        return unary.Operator == TokenKind.Minus && operand is not NullValue ? Negate(operand, unary.Span) : operand;
    }

    // Multiplying, not subtracting from 0, keeps the sign of a floating-point zero.
    private Value Negate(Value operand, SourceSpan span) => operators.Apply(TokenKind.Star, operand, Value.Of(-1), span);

    private Value EvaluateConditional(Expression.Conditional conditional) =>
        Evaluate(Conversions.ToBoolean(Evaluate(conditional.Condition)) ? conditional.Then : conditional.Otherwise);

    private TextValue EvaluateInterpolation(Expression.Interpolation interpolation)
    {
        var builder = new MappedTextBuilder(Budget);
        foreach (var part in interpolation.Parts)
            builder.Append(ToText(Evaluate(part), part.Span), part.Span);
        return builder.ToValue();
    }

    private ArrayValue EvaluateArray(Expression.ArrayLiteral array)
    {
        Budget.ChargeItems(array.Items.Length);
        var items = new List<Value>(array.Items.Length);
        foreach (var item in array.Items)
            items.Add(Evaluate(item));
        return new ArrayValue(items);
    }

    private ObjectValue EvaluateObject(Expression.ObjectLiteral literal)
    {
        Budget.ChargeItems(literal.Members.Length);
        var members = new ObjectValue();
        foreach (var member in literal.Members)
            members.Set(member.Name, Evaluate(member.Value));
        return members;
    }

    private Value EvaluateIncrement(Expression.Increment increment)
    {
        var before = Evaluate(increment.Target);
        var after = operators.Apply(TokenKind.Plus, before, Value.Of(increment.Step), increment.Span);
        Set(increment.Target, after);
        return increment.IsPrefix ? after : before;
    }
}
