using System.Text;
using GbDocs.Model.Papers;

namespace GbDocs.Reading.Conversion;

/// <summary>The characters of blocks as they were typed, to tell whether two say the same.</summary>
internal static class BlockText
{
    public static string Of(IEnumerable<Block> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
            Add(block, text);
        return text.ToString();
    }

    private static void Add(Block block, StringBuilder text)
    {
        text.Append('\n').Append(block.GetType().Name).Append(' ');
        switch (block)
        {
            case Paragraph paragraph:
                foreach (var inline in paragraph.Content)
                    text.Append(inline is Text plain ? plain.Value : inline.Span.Text);
                break;
            case ListBlock list:
                foreach (var item in list.Items)
                    text.Append(Of(item.Content));
                break;
            default:
                text.Append(block.Mark.Span.Text);
                break;
        }
    }
}
