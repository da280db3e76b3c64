namespace GbDocs.Rendering.Docx.Numbering;

/// <summary>A list in the text, Word's <c>w:num</c>: a definition, and where it begins to count.</summary>
/// <param name="id">Its id, from 1.</param>
/// <param name="definition">What it is made from.</param>
internal sealed class ListInstance(int id, ListDefinition definition)
{
    public int Id { get; } = id;

    public ListDefinition Definition { get; } = definition;

    /// <summary>The level that begins at a number of its own; null where none does.</summary>
    public (int Level, int Start)? Restart { get; init; }

    /// <summary>Whether a paragraph has used it.</summary>
    public bool IsUsed { get; private set; }

    // Other readers count each w:num for itself; a list is made so that both ways of counting agree.
    private WordCounter Own { get; } = new();

    /// <summary>Whether the next paragraph of a level is counted so, by Word and by other readers.</summary>
    public bool Gives(int level, int count)
    {
        if (!IsUsed && Restart is { } restart && restart.Level == level)
            return restart.Start == count;
        return Definition.Counter.Next(level) == count && Own.Next(level) == count;
    }

    /// <summary>Notes a paragraph.</summary>
    public void Take(int level, int count)
    {
        IsUsed = true;
        Own.Take(level, count);
        Definition.Counter.Take(level, count);
    }
}
