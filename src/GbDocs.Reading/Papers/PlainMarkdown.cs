using System.Buffers;
using GbDocs.Reading.Conversion;
using GbDocs.Reading.Syntax;
using Markdig.Syntax;

namespace GbDocs.Reading.Papers;

/// <summary>The bare words of a line of Markdown.</summary>
internal static class PlainMarkdown
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("*_[]{}<>&\\`");

    public static string Of(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        if (line.AsSpan().IndexOfAny(Signs) < 0)
            return line;
        var document = MarkdownSyntax.Parse(line);
        return document.Count == 1 && document[0] is ParagraphBlock paragraph ? PlainText.Of(paragraph.Inline) : line;
    }
}
