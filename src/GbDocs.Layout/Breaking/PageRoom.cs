using GbDocs.Model.Measures;
using GbDocs.Model.Styles;

namespace GbDocs.Layout.Breaking;

/// <summary>The room that the pages of a section have.</summary>
/// <param name="Height">Of text and notes together.</param>
/// <param name="Footnotes">The rule above notes and the spaces around it.</param>
/// <param name="FloatSpace">Least space between a floating box and the text above or below it.</param>
internal sealed record PageRoom(Length Height, FootnoteStyle Footnotes, Length FloatSpace)
{
    /// <summary>What notes take besides their lines.</summary>
    public Length AboveNotes => Footnotes.SpaceAbove + Footnotes.RuleWidth + Footnotes.SpaceBelow;
}
