using GbDocs.Model.Sources;

namespace GbDocs.Templates.Evaluation;

/// <summary>A window on what a loop walks through: nothing is copied, so that a range of any size costs nothing until it is walked.</summary>
/// <param name="Count">How many items the loop sees.</param>
/// <param name="At">The item at an index from 0.</param>
internal readonly record struct LoopItems(long Count, Func<long, Value> At)
{
    /// <summary>The items of a list, the numbers of a range, the members of an object, the characters of a text.</summary>
    public static LoopItems Of(Value value, SourceSpan span)
    {
        switch (value)
        {
            case EmptyValue:
                return new LoopItems(0, _ => Value.Null);
            case ArrayValue array:
                return new LoopItems(array.Items.Count, index => array.Items[(int)index]);
            case RangeValue range:
                return new LoopItems(range.Count, index => Value.Of(range.At(index)));
            case TextValue text:
                return new LoopItems(text.Content.Length, index => text.Slice((int)index, 1));
            case ObjectValue members:
                var names = members.Names.ToArray();
                return new LoopItems(names.Length, index => Pair(members, names[index]));
            default:
                throw new TemplateFaultException(RenderDiagnostics.NotIterable, span, Kinds.Describe(value));
        }
    }

    public LoopItems Skip(long offset)
    {
        var (count, at) = this;
        return new LoopItems(Math.Max(0, count - offset), index => at(index + offset));
    }

    public LoopItems Reversed()
    {
        var (count, at) = this;
        return this with { At = index => at(count - 1 - index) };
    }

    public LoopItems Take(long limit) => this with { Count = Math.Min(Count, limit) };

    private static ObjectValue Pair(ObjectValue members, string name)
    {
        var pair = new ObjectValue();
        pair.Set("key", Value.Text(name));
        pair.Set("value", members.TryGet(name, out var value) ? value : Value.Null);
        return pair;
    }
}
