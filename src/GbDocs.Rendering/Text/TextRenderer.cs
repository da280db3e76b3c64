using System.Text;
using GbDocs.Model.Resolved;

namespace GbDocs.Rendering.Text;

/// <summary>
/// Prints a paper as plain text that reviewers commit beside it and compare: one sentence a line, numbers and marks as printed, notes
/// below the paragraph of their mark, tables drawn. A change of one word in the paper changes one line here.
/// </summary>
public static class TextRenderer
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Renders a paper: UTF-8, lines end with LF.</summary>
    public static RenderedFile Render(ResolvedPaper paper)
    {
        var lines = new TextLines();
        new BlockPrinter(paper, lines).Print(paper.Paper.Blocks);
        return new RenderedFile(RenderedFile.NameOf(paper.Paper.Metadata, ".txt"), Utf8.GetBytes(lines.ToString()));
    }
}
