using System.Collections.Immutable;

namespace GbDocs.Model.Rules;

/// <summary>How the parts of a paper are numbered.</summary>
public sealed record NumberingRules
{
    /// <summary>Schemes of body headings by level, level 1 first; levels beyond the last have no number.</summary>
    public ImmutableArray<NumberFormat> Headings { get; init; } = [];

    /// <summary>Schemes of headings inside an appendix, level 1 first.</summary>
    public ImmutableArray<NumberFormat> AppendixHeadings { get; init; } = [];

    /// <summary>Whether level 1 headings are chapters: they own captions, restart notes, and open on a right-hand page where the sheet says so.</summary>
    public bool HasChapters { get; init; }

    /// <summary>The number of an ordinary paragraph; <see cref="NumberStyle.None"/> for kinds whose paragraphs have none.</summary>
    public NumberFormat Paragraphs { get; init; } = new(NumberStyle.Arabic, "", ".");

    /// <summary>The number of an appendix, after its label.</summary>
    public NumberFormat Appendices { get; init; } = new(NumberStyle.UpperRoman, "", "");

    /// <summary>Whether an appendix that is the only one takes no number ("Appendix").</summary>
    public bool LoneAppendixHasNoNumber { get; init; } = true;

    /// <summary>The number of an annex, after its label.</summary>
    public NumberFormat Annexes { get; init; } = new(NumberStyle.Arabic, "", "");

    /// <summary>When footnotes begin at 1 again.</summary>
    public Restart Footnotes { get; init; } = Restart.Never;

    /// <summary>When tables, figures and boxes begin at 1 again; by chapter, their number takes the chapter's before it ("V.1").</summary>
    public Restart Captions { get; init; } = Restart.Never;

    /// <summary>The marks of notes below tables and figures.</summary>
    public LocalNoteMarks LocalNotes { get; init; } = LocalNoteMarks.Asterisks;

    /// <summary>Marks of bulleted lists by depth, depth 1 first; deeper lists take the last.</summary>
    public ImmutableArray<string> Bullets { get; init; } = ["•", "–", "•"];

    /// <summary>Marks of lettered lists by depth.</summary>
    public ImmutableArray<NumberFormat> Letters { get; init; } = [new(NumberStyle.LowerLetter, "(", ")")];

    /// <summary>Marks of roman lists by depth.</summary>
    public ImmutableArray<NumberFormat> Romans { get; init; } = [new(NumberStyle.LowerRoman, "(", ")")];

    /// <summary>Marks of arabic lists by depth.</summary>
    public ImmutableArray<NumberFormat> Arabics { get; init; } = [new(NumberStyle.Arabic, "", ".")];
}
