using System.Collections.Immutable;
using System.Text;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Resolution.References;

namespace GbDocs.Resolution.Abbreviations;

/// <summary>Spells an abbreviation out at its first use in the running text and prints it short later on.</summary>
internal sealed class AbbreviationWriter
{
    private readonly Dictionary<string, AbbreviationEntry> entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> explained = new(StringComparer.Ordinal);
    private int shortOnly;

    /// <param name="facts">Gives the definitions.</param>
    public AbbreviationWriter(Facts facts)
    {
        foreach (var entry in facts.Paper.Abbreviations)
            entries.TryAdd(entry.Short, entry);
    }

    /// <summary>What the line is that is being read.</summary>
    public LineRole Role { get; set; }

    /// <summary>A block begins.</summary>
    public void Enter(Block block) => shortOnly += IsBeside(block) ? 1 : 0;

    /// <summary>A block ends.</summary>
    public void Leave(Block block)
    {
        shortOnly -= IsBeside(block) ? 1 : 0;
        // Whoever skips the cover still needs the explanation.
        if (block is Cover)
            explained.Clear();
    }

    /// <summary>A note begins: it is read apart from the text.</summary>
    public void EnterNote() => shortOnly++;

    /// <summary>A note ends.</summary>
    public void LeaveNote() => shortOnly--;

    /// <summary>The words of an abbreviation.</summary>
    /// <param name="abbreviation">The abbreviation.</param>
    /// <param name="before">The line before it.</param>
    public ImmutableArray<ReferencePiece> Write(Abbreviation abbreviation, StringBuilder before)
    {
        var isPlural = !entries.ContainsKey(abbreviation.Short) && abbreviation.Short.EndsWith('s');
        var key = isPlural ? abbreviation.Short[..^1] : abbreviation.Short;
        var staysShort = shortOnly > 0 || Role is not (LineRole.Paragraph or LineRole.Source);
        if (staysShort || !entries.TryGetValue(key, out var entry) || !explained.Add(key) || IsExplainedBy(before, entry))
            return [new ReferencePiece(abbreviation.Short)];
        var expansion = isPlural ? Plural(entry.Expansion) : entry.Expansion;
        return [new ReferencePiece($"{(before.Length == 0 ? Case.Upper(expansion) : expansion)} ({abbreviation.Short})")];
    }

    // Tables, figures and boxes are looked up, not read in order; a heading is too short for both forms.
    private static bool IsBeside(Block block) => block is Heading or Table or Figure or Box or Listing;

    // The drafter wrote "decent work country programme (DWCP)" himself.
    private static bool IsExplainedBy(StringBuilder before, AbbreviationEntry entry)
    {
        var line = before.ToString().TrimEnd();
        return line.EndsWith('(') && line[..^1].TrimEnd().TrimEnd('s').EndsWith(entry.Expansion.TrimEnd('s'), StringComparison.OrdinalIgnoreCase);
    }

    private static string Plural(string words) => words switch
    {
        [.., 'y'] when words.Length > 1 && !"aeiou".Contains(words[^2], StringComparison.Ordinal) => words[..^1] + "ies",
        [.., 's'] => words,
        _ => words + "s",
    };
}
