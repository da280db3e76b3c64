using System.Diagnostics.CodeAnalysis;

namespace GbDocs.Templates.Evaluation;

/// <summary>
/// The variables in sight: the built-ins, the globals, and above them what <c>with</c>, functions with parameters and loops
/// put on top. A name is looked up from the top; an assignment goes to the topmost object, or to the loop variable that hides it.
/// </summary>
internal sealed class Scopes(ObjectValue builtins, ObjectValue globals)
{
    private readonly List<(ObjectValue Members, bool IsLoop)> layers = [(builtins, false), (globals, false)];

    /// <summary>What <c>this</c> stands for.</summary>
    public ObjectValue Current => layers[IndexOfCurrent()].Members;

    /// <summary>All names in sight, for hints.</summary>
    public IEnumerable<string> Names => layers.SelectMany(layer => layer.Members.Names).Distinct(StringComparer.Ordinal);

    public bool TryGet(string name, [MaybeNullWhen(false)] out Value value)
    {
        for (var i = layers.Count - 1; i >= 0; i--)
        {
            if (layers[i].Members.TryGet(name, out value))
                return true;
        }
        value = null;
        return false;
    }

    /// <summary>The object that takes an assignment to the name.</summary>
    public ObjectValue TargetOf(string name)
    {
        for (var i = layers.Count - 1; i > IndexOfCurrent(); i--)
        {
            if (layers[i].Members.Has(name))
                return layers[i].Members;
        }
        return Current;
    }

    public void Push(ObjectValue members, bool isLoop = false) => layers.Add((members, isLoop));

    public void Pop() => layers.RemoveAt(layers.Count - 1);

    private int IndexOfCurrent()
    {
        var index = layers.Count - 1;
        while (layers[index].IsLoop)
            index--;
        return index;
    }
}
