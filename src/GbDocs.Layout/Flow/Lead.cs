using GbDocs.Layout.Pages;

namespace GbDocs.Layout.Flow;

/// <summary>What stands before the words of a paragraph: its number, a list mark, a note's label.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Role">What it is in the structure.</param>
/// <param name="IsRaised">Whether it is raised and small, with a space after it where no tab is.</param>
internal sealed record Lead(string Text, StructureRole Role = StructureRole.Lbl, bool IsRaised = false);
