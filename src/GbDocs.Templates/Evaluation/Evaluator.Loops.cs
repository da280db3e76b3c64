using System.Globalization;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Sources;
using GbDocs.Templates.Syntax;

namespace GbDocs.Templates.Evaluation;

// Loops: for, tablerow, while.
internal sealed partial class Evaluator
{
    // A round makes some 150 bytes of values; a budget of rounds alone must stay below 200 MB.
    private const int WorkOfRound = 5 * WorkBudget.Step;

    private static readonly string[] LoopOptions = ["offset", "limit", "reversed", "cols"];

    private Flow ExecuteLoop(Statement.Loop loop)
    {
        var head = loop.Head;
        var source = Evaluate(head.Items);
        if (source is NullValue)
            return Flow.Normal;
        var items = LoopItems.Of(source, head.Items.Span);
        var columns = 1;
        foreach (var option in OrderedOptions(head))
            Apply(option, ref items, ref columns);
        if (head.IsTableRow)
            output.Append("<tr class=\"row1\">", loop.Span);
        var flow = items.Count == 0 ? Flow.Normal : Walk(loop, items, columns);
        if (head.IsTableRow)
            output.Append("</tr>\n", loop.Span);
        return items.Count == 0 ? ExecuteAll(loop.Otherwise) : flow;
    }

    /// <summary>Whatever their order in the template: first the offset is cut off, then the rest turned round, then limited.</summary>
    private static IEnumerable<LoopOption> OrderedOptions(LoopHead head)
    {
        foreach (var option in head.Options)
        {
            var isKnown = LoopOptions.Contains(option.Name) && (option.Name != "cols" || head.IsTableRow);
            if (!isKnown)
                throw new TemplateFaultException(RenderDiagnostics.UnknownLoopOption, option.Span, option.Name, Nearest.To(option.Name, LoopOptions));
        }
        return head.Options.OrderBy(option => option.Name switch { "offset" => 0, "reversed" => 1, _ => 2 });
    }

    private void Apply(LoopOption option, ref LoopItems items, ref int columns)
    {
        if (option.Name == "reversed")
        {
            items = items.Reversed();
            return;
        }
        var number = option.Value is null ? 0 : Conversions.ToInteger(Evaluate(option.Value), option.Value.Span);
        if (option.Name == "cols")
            columns = Math.Max(1, number);
        else if (option.Name == "offset")
            items = items.Skip(Math.Max(0, number));
        else if (number > 0)
            items = items.Take(number);
    }

    private Flow Walk(Statement.Loop loop, LoopItems items, int columns)
    {
        using var scope = OpenLoop(loop.Head.Variable, loop.Head.IsTableRow ? "tablerow" : "for");
        Func<Value?, Value?, bool> isChanged = (before, now) => IsChanged(before, now, loop.Span);
        Value? previous = null;
        for (var i = 0L; i < items.Count; i++)
        {
            Budget.Charge(WorkOfRound);
            var item = items.At(i);
            scope.SetState(new LoopState(i, items.Count, (previous, item), isChanged, loop.Head.IsTableRow ? columns : 0));
            scope.SetItem(item);
            previous = item;
            var flow = loop.Head.IsTableRow ? ExecuteCell(loop, i, columns) : ExecuteAll(loop.Body);
            if (flow == Flow.Break)
                break;
            if (flow == Flow.Return)
                return flow;
        }
        return Flow.Normal;
    }

    private bool IsChanged(Value? previous, Value? item, SourceSpan span) =>
        previous is null || item is null || !ValueEquality.AreEqual(previous, item, operators, span);

    private Flow ExecuteCell(Statement.Loop loop, long index, int columns)
    {
        var column = (index % columns) + 1;
        if (column == 1 && index > 0)
            output.Append(string.Create(CultureInfo.InvariantCulture, $"</tr>\n<tr class=\"row{(index / columns) + 1}\">"), loop.Span);
        output.Append(string.Create(CultureInfo.InvariantCulture, $"<td class=\"col{column}\">"), loop.Span);
        var flow = ExecuteAll(loop.Body);
        output.Append("</td>", loop.Span);
        return flow;
    }

    private Flow ExecuteWhile(Statement.While loop)
    {
        using var scope = OpenLoop(variable: null, "while");
        for (var i = 0L; ; i++)
        {
            Budget.Charge(WorkOfRound);
            scope.SetState(new LoopState(i, count: null, default, isChanged: null, columns: 0));
            if (!Conversions.ToBoolean(Evaluate(loop.Condition)))
                return Flow.Normal;
            var flow = ExecuteAll(loop.Body);
            if (flow == Flow.Break)
                return Flow.Normal;
            if (flow == Flow.Return)
                return flow;
        }
    }

    private LoopScope OpenLoop(Expression? variable, string stateName)
    {
        var scope = new LoopScope(this, variable, stateName);
        frame.Loops++;
        scopes.Push(scope.Members, isLoop: true);
        return scope;
    }

    /// <summary>The variables of an open loop; they are gone when it ends.</summary>
    private sealed class LoopScope(Evaluator evaluator, Expression? variable, string stateName) : IDisposable
    {
        private readonly Frame frame = evaluator.frame;
        private readonly Value? hidden = variable is Expression.Local local ? evaluator.frame.Locals.GetValueOrDefault(local.Name) : null;

        public ObjectValue Members { get; } = new();

        public void SetState(LoopState state) => Members.Set(stateName, state);

        public void SetItem(Value item)
        {
            switch (variable)
            {
                case Expression.Variable global:
                    Members.Set(global.Name, item);
                    break;
                case Expression.Local name:
                    frame.Locals[name.Name] = item;
                    break;
                case not null:
                    evaluator.Set(variable, item);
                    break;
            }
        }

        public void Dispose()
        {
            evaluator.scopes.Pop();
            frame.Loops--;
            if (variable is not Expression.Local name)
                return;
            frame.Locals.Remove(name.Name);
            if (hidden is not null)
                frame.Locals[name.Name] = hidden;
        }
    }
}
