using System.Diagnostics.CodeAnalysis;
using GbDocs.Model.Sources;

namespace GbDocs.Templates;

/// <summary>Named members in the order in which they were given.</summary>
public sealed class ObjectValue : Value
{
    // Members are never removed, so the dictionary keeps the order of insertion.
    private readonly Dictionary<string, Value> members = new(StringComparer.Ordinal);
    private HashSet<string>? readOnly;

    internal ObjectValue(SourceSpan origin = default)
        : base(origin)
    {
    }

    internal ObjectValue(IEnumerable<KeyValuePair<string, Value>> members, SourceSpan origin = default)
        : base(origin)
    {
        foreach (var (name, value) in members)
            this.members[name] = value;
    }

    /// <summary>The names in order.</summary>
    public IReadOnlyCollection<string> Names => members.Keys;

    /// <summary>The members in order.</summary>
    public IEnumerable<KeyValuePair<string, Value>> Members => members;

    /// <summary>How many members there are.</summary>
    public int Count => members.Count;

    /// <summary>Whether templates can only read it.</summary>
    public bool IsFrozen { get; internal init; }

    /// <summary>Finds a member. One that the host named in kebab case, as files do, is also found with <c>_</c>, as code writes it.</summary>
    public bool TryGet(string name, [MaybeNullWhen(false)] out Value value) =>
        members.TryGetValue(name, out value) || (IsFrozen && name.Contains('_') && members.TryGetValue(name.Replace('_', '-'), out value));

    internal bool Has(string name) => TryGet(name, out _);

    internal void Set(string name, Value value) => members[name] = value;

    internal void MakeReadOnly(string name) => (readOnly ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);

    internal bool CanWrite(string name) => !IsFrozen && readOnly?.Contains(name) != true;
}
