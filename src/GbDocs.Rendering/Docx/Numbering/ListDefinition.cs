namespace GbDocs.Rendering.Docx.Numbering;

/// <summary>A definition of a list, Word's <c>w:abstractNum</c>: nine levels, counted together.</summary>
/// <param name="id">Its id, from 1.</param>
/// <param name="name">What it is for.</param>
internal sealed class ListDefinition(int id, string name)
{
    private readonly ListLevel?[] levels = new ListLevel?[NumberPlace.DeepestLevel + 1];

    public int Id { get; } = id;

    public string Name { get; } = name;

    /// <summary>Its levels; null where nothing uses one.</summary>
    public IReadOnlyList<ListLevel?> Levels => levels;

    /// <summary>The count of each level so far, as Word keeps it: for the definition, over all lists made from it.</summary>
    public WordCounter Counter { get; } = new();

    /// <summary>Gives a level its form unless it has another; whether it has this one now.</summary>
    public bool Accepts(int level, ListLevel form)
    {
        levels[level] ??= form;
        return levels[level] == form;
    }

    /// <summary>Gives a level its form.</summary>
    public void Set(int level, ListLevel form) => levels[level] = form;
}
