using GbDocs.Model.Sources;

namespace GbDocs.Templates;

/// <summary>A line of a rendered text and where it comes from.</summary>
/// <param name="Text">The line without its line end.</param>
/// <param name="Origin">Where its first character that is no white space comes from; for a blank line, its line end.</param>
public sealed record TracedLine(string Text, SourceSpan Origin)
{
    /// <summary>The lines of a rendered text in order.</summary>
    public static IEnumerable<TracedLine> LinesOf(MappedText text)
    {
        var start = 0;
        while (start < text.Text.Length)
        {
            var newLine = text.Text.IndexOf('\n', start);
            var end = newLine < 0 ? text.Text.Length : newLine;
            var line = text.Text[start..end].TrimEnd('\r');
            var blanks = line.Length - line.TrimStart().Length;
            yield return new TracedLine(line, text.SpanOf(blanks < line.Length ? start + blanks : start, 1));
            start = end + 1;
        }
    }
}
