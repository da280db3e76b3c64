using System.Collections.Immutable;

namespace GbDocs.Layout.Galleys;

/// <summary>The footnotes of a section, one below the other in the order of their first marks.</summary>
/// <param name="Galley">Their lines.</param>
/// <param name="Starts">For each note the index of its first line; at the end the number of lines.</param>
internal sealed record NoteStrip(Galley Galley, ImmutableArray<int> Starts)
{
    /// <summary>No notes.</summary>
    public static NoteStrip None { get; } = new(Galley.Empty, [0]);

    /// <summary>Whether a line is the first of its note.</summary>
    public bool IsStart(int line) => Starts.BinarySearch(line) >= 0;
}
