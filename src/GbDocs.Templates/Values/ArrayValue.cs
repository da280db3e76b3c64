using GbDocs.Model.Sources;

namespace GbDocs.Templates;

/// <summary>A list, which may carry named members beside its items.</summary>
public sealed class ArrayValue : Value
{
    private readonly List<Value> items;
    private ObjectValue? members;

    internal ArrayValue(IEnumerable<Value> items, SourceSpan origin = default)
        : base(origin) => this.items = [.. items];

    /// <summary>The items in order.</summary>
    public IReadOnlyList<Value> Items => items;

    /// <summary>Whether templates can only read it.</summary>
    public bool IsFrozen { get; internal init; }

    /// <summary>The named members beside the items; null while there are none.</summary>
    internal ObjectValue? Members => members;

    /// <summary>Sets an item; the list grows with nulls up to it.</summary>
    internal void Set(int index, Value value)
    {
        while (items.Count <= index)
            items.Add(Null);
        items[index] = value;
    }

    internal ObjectValue MembersToWrite() => members ??= new ObjectValue();
}
