using System.Globalization;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Sources;
using GbDocs.Templates.Syntax;

namespace GbDocs.Templates.Evaluation;

// Paths: variables, members, items, and assignments to them.
internal sealed partial class Evaluator
{
    // A list that is filled far beyond its end is more likely a fault than a wish.
    private const int MaximumIndex = 1_000_000;

    private Value EvaluateVariable(Expression.Variable variable)
    {
        if (scopes.TryGet(variable.Name, out var value))
            return value;
        return context.IsStrict ? throw UnknownName(RenderDiagnostics.UnknownVariable, variable) : Value.Null;
    }

    private TemplateFaultException UnknownName(DiagnosticDescriptor descriptor, Expression.Variable variable) =>
        new(descriptor, variable.Span, variable.Name, Nearest.To(variable.Name, scopes.Names));

    private Value EvaluateLocal(Expression.Local local)
    {
        if (frame.Locals.TryGetValue(local.Name, out var value))
            return value;
        if (!context.IsStrict)
            return Value.Null;
        var nearest = Nearest.To(local.Name, frame.Locals.Keys);
        throw new TemplateFaultException(
            RenderDiagnostics.UnknownVariable, local.Span, "$" + local.Name, nearest.Length > 0 ? "$" + nearest : string.Empty);
    }

    private Value EvaluateMember(Expression.Member member) =>
        EvaluateMemberOf(member.IsOptional ? EvaluateOptional(member.Target) : Evaluate(member.Target), member, member.IsOptional);

    private Value EvaluateMemberOf(Value target, Expression.Member member, bool isOptional)
    {
        if (target is NullValue)
            return isOptional ? Value.Null : throw NullTarget(member.Target, member.Name, member.NameSpan);
        if (target is FaultValue)
            return target;
        if (Members.TryGet(target, member.Name, out var value))
            return value;
        if (isOptional || !context.IsStrict)
            return Value.Null;
        var nearest = Nearest.To(member.Name, Members.NamesOf(target));
        throw new TemplateFaultException(RenderDiagnostics.UnknownMember, member.NameSpan, member.Name, nearest);
    }

    private static TemplateFaultException NullTarget(Expression target, string name, SourceSpan span) =>
        new(RenderDiagnostics.NullTarget, span, Conversions.Abbreviate(target.Span.Text.ToString()), name);

    private Value EvaluateIndex(Expression.Index index) =>
        EvaluateIndexOf(index.IsOptional ? EvaluateOptional(index.Target) : Evaluate(index.Target), index, index.IsOptional);

    private Value EvaluateIndexOf(Value target, Expression.Index index, bool isOptional)
    {
        var position = Evaluate(index.Position);
        if (target is NullValue && !isOptional)
            throw NullTarget(index.Target, ToText(position, index.Position.Span).Content, index.Position.Span);
        return target switch
        {
            NullValue or FaultValue => target,
            ArrayValue array when position is TextValue name => Members.TryGet(array, name.Content, out var value) ? value : Value.Null,
            ArrayValue array => ItemAt(array, Conversions.ToLong(position, index.Position.Span)),
            RangeValue range => ItemAt(range, Conversions.ToLong(position, index.Position.Span)),
            TextValue text => CharacterAt(text, Conversions.ToLong(position, index.Position.Span)),
            ObjectValue members => members.TryGet(ToText(position, index.Position.Span).Content, out var value) ? value : Value.Null,
            _ => throw Conversions.WrongKind("a list or an object", target, index.Target.Span),
        };
    }

    /// <summary>The item at an index; a negative one counts from the end, and beyond the ends there is null.</summary>
    private static Value ItemAt(ArrayValue array, long index)
    {
        var position = index < 0 ? array.Items.Count + index : index;
        return position >= 0 && position < array.Items.Count ? array.Items[(int)position] : Value.Null;
    }

    private static Value ItemAt(RangeValue range, long index)
    {
        var position = index < 0 ? range.Count + index : index;
        return position >= 0 && position < range.Count ? Value.Of(range.At(position)) : Value.Null;
    }

    private static Value CharacterAt(TextValue text, long index)
    {
        var position = index < 0 ? text.Content.Length + index : index;
        return position >= 0 && position < text.Content.Length ? text.Slice((int)position, 1) : Value.Null;
    }

    private void Set(Expression target, Value value)
    {
        switch (target)
        {
            case Expression.Local local:
                frame.Locals[local.Name] = value;
                break;
            case Expression.Variable variable:
                SetMember(scopes.TargetOf(variable.Name), variable.Name, value, variable.Span);
                break;
            case Expression.Member member:
                SetMember(Evaluate(member.Target), member.Name, value, member.NameSpan);
                break;
            case Expression.Index index:
                SetItem(Evaluate(index.Target), Evaluate(index.Position), value, index.Position.Span);
                break;
            default:
                throw new TemplateFaultException(SyntaxDiagnostics.NotAssignable, target.Span);
        }
    }

    private void SetMember(Value target, string name, Value value, SourceSpan span)
    {
        var members = target switch
        {
            ObjectValue named => named,
            ArrayValue { IsFrozen: false } array when name != "size" => array.MembersToWrite(),
            ArrayValue => throw new TemplateFaultException(RenderDiagnostics.ReadOnly, span, name),
            _ => throw new TemplateFaultException(RenderDiagnostics.NotAContainer, span, Capitalized(Kinds.Describe(target)), name),
        };
        if (!members.CanWrite(name))
            throw new TemplateFaultException(RenderDiagnostics.ReadOnly, span, name);
        Budget.ChargeItems(1);
        members.Set(name, value);
    }

    private void SetItem(Value target, Value position, Value value, SourceSpan span)
    {
        if (target is not ArrayValue array || position is TextValue)
        {
            SetMember(target, ToText(position, span).Content, value, span);
            return;
        }
        var index = Conversions.ToInteger(position, span);
        var place = index < 0 ? array.Items.Count + index : index;
        if (array.IsFrozen)
            throw new TemplateFaultException(RenderDiagnostics.ReadOnly, span, index.ToString(CultureInfo.InvariantCulture));
        if (place is < 0 or > MaximumIndex)
            throw new TemplateFaultException(RenderDiagnostics.OutOfRange, span, index.ToString(CultureInfo.InvariantCulture));
        Budget.ChargeItems(Math.Max(1, place - array.Items.Count + 1));
        array.Set(place, value);
    }

    private static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
