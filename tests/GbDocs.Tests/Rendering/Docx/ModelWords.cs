using System.Collections.Immutable;
using System.Text;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;

namespace GbDocs.Tests.Rendering.Docx;

/// <summary>The lines that a reader of the file must find, in order: marks with the words after them, without spaces.</summary>
internal sealed class ModelWords : PaperWalker
{
    private readonly ResolvedPaper paper;
    private readonly List<string> lines = [];
    private string mark = string.Empty;

    public ModelWords(ResolvedPaper paper)
    {
        this.paper = paper;
        VisitBlocks(paper.Paper.Blocks);
    }

    public IReadOnlyList<string> Lines => lines;

    /// <summary>A text without its spaces, as line breaks and tabs differ from reader to reader.</summary>
    public static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('\uFEFF' or '\u200B')));

    protected override void VisitBlock(Block block)
    {
        if (block is Heading or NumberedParagraph)
            mark = paper.Numbers.Of(block.Id)?.Mark ?? string.Empty;
        if (block is Heading { Role: HeadingRole.Annex })
            mark += ".";
        if (block is Table or Figure or Box && paper.Numbers.Of(block.Id) is { } caption)
            mark = caption.Mark + (block is Box ? string.Empty : ".");
        base.VisitBlock(block);
    }

    protected override void VisitItem(ListBlock list, ListItem item)
    {
        mark = paper.Numbers.Of(item.Id)?.Mark ?? string.Empty;
        base.VisitItem(list, item);
    }

    protected override void VisitLine(ImmutableArray<Inline> line, LineRole role)
    {
        var words = new StringBuilder(mark);
        mark = string.Empty;
        foreach (var inline in line)
            words.Append(inline is FootnoteMark or LocalNoteMark or Reference { Form: ReferenceForm.Page } ? "\n" : PlainText.Of([inline], paper.References));
        // A note’s mark or a page, which the layout knows, parts a line in two.
        lines.AddRange(words.ToString().Split('\n').Select(Bare).Where(l => l.Length > 0));
    }

    protected override void VisitNote(Note note)
    {
    }
}
