using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;

namespace GbDocs.Rendering.Docx.Sections;

/// <summary>Which series the footnotes of a block are in.</summary>
/// <param name="notes">The notes of the paper.</param>
internal sealed class NoteSeries(NoteTable notes)
{
    /// <summary>Whether the paper has footnotes.</summary>
    public bool Any => !notes.InOrder.IsEmpty;

    /// <summary>The series of the first note that a block prints; null where it prints none.</summary>
    public int? FirstIn(Block block) => Any ? new Finder(notes).In(block) : null;

    private sealed class Finder(NoteTable notes) : PaperWalker
    {
        private int? found;

        public int? In(Block block)
        {
            VisitBlock(block);
            return found;
        }

        protected override void VisitInline(Inline inline)
        {
            if (inline is FootnoteMark mark && notes.Of(mark.Id) is { IsRepeat: false } placed)
                found ??= placed.Series;
            base.VisitInline(inline);
        }
    }
}
