namespace GbDocs.Rendering.Docx.Numbering;

/// <summary>Counts list paragraphs as Word does: a paragraph of a level adds one there, and the deeper levels begin again.</summary>
internal sealed class WordCounter
{
    private readonly int[] counts = new int[NumberPlace.DeepestLevel + 1];

    /// <summary>The count of each level; 0 where it has not begun.</summary>
    public int[] Counts => counts;

    /// <summary>What the next paragraph of a level is counted as.</summary>
    public int Next(int level) => counts[level] + 1;

    /// <summary>Notes a paragraph of a level.</summary>
    public void Take(int level, int count)
    {
        counts[level] = count;
        Array.Clear(counts, level + 1, counts.Length - level - 1);
    }

    /// <summary>The counts as they would be after such a paragraph.</summary>
    public int[] After(int level, int count)
    {
        var after = (int[])counts.Clone();
        after[level] = count;
        return after;
    }
}
