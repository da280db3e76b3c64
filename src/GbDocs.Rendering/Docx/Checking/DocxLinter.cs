using System.Collections.Immutable;
using GbDocs.Rendering.Docx.Checking.Accessibility;

namespace GbDocs.Rendering.Docx.Checking;

/// <summary>
/// Checks a Word file for what no schema sees and Word does not forgive, and for what readers with assistive tools need. A finished file
/// passes without a word; a finding is a fault of the renderer, not of the drafter.
/// </summary>
public static class DocxLinter
{
    private static readonly ImmutableArray<Func<WordFile, IEnumerable<string>>> Rules =
    [
        PartRules.Check,
        TableRules.Check,
        RunRules.Check,
        FieldRules.Check,
        BookmarkRules.Check,
        TargetRules.Check,
        NoteRules.Check,
        IdRules.Check,
        SectionRules.Check,
        AccessibilityRules.Check,
    ];

    /// <summary>Checks a file.</summary>
    /// <returns>What is wrong, each with the part it is in; nothing for a sound file.</returns>
    public static ImmutableArray<string> Check(ReadOnlyMemory<byte> file)
    {
        var word = WordFile.Read(file);
        // What hangs on a broken package is not worth saying.
        return word.Faults.IsEmpty ? [.. Rules.SelectMany(rule => rule(word))] : word.Faults;
    }
}
