using System.Collections.Immutable;

namespace GbDocs.Model.Sources;

/// <summary>One input text (a paper, a data file, a template) under the name that diagnostics print.</summary>
public sealed class SourceText
{
    private readonly Lazy<ImmutableArray<int>> lineStarts;

    /// <param name="path">Path relative to the root that the file belongs to, with <c>/</c> between its parts.</param>
    /// <param name="text">The whole text, line ends as they were read.</param>
    public SourceText(string path, string text)
    {
        Path = path;
        Text = text;
        lineStarts = new(() => FindLineStarts(text));
    }

    /// <summary>Path relative to the root that the file belongs to, with <c>/</c> between its parts.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>The number of lines; a text that ends in a line end has one more, empty, line.</summary>
    public int LineCount => lineStarts.Value.Length;

    /// <summary>The line and column of an offset; offsets beyond the text count as its end.</summary>
    public LinePosition PositionOf(int offset)
    {
        var within = Math.Clamp(offset, 0, Text.Length);
        var found = lineStarts.Value.BinarySearch(within);
        var line = found >= 0 ? found : ~found - 1;
        return new LinePosition(line + 1, within - lineStarts.Value[line] + 1);
    }

    /// <summary>The offset of the first character of a line.</summary>
    /// <param name="line">Line, counted from 1; clamped to the text.</param>
    public int StartOfLine(int line) => lineStarts.Value[Math.Clamp(line, 1, LineCount) - 1];

    /// <summary>The characters of a line, without its line end.</summary>
    /// <param name="line">Line, counted from 1; clamped to the text.</param>
    public ReadOnlySpan<char> Line(int line)
    {
        var start = StartOfLine(line);
        var rest = Text.AsSpan(start);
        var end = rest.IndexOfAny('\r', '\n');
        return end < 0 ? rest : rest[..end];
    }

    private static ImmutableArray<int> FindLineStarts(string text)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var i = 0; i < text.Length; i++)
        {
            // CR LF, LF alone and CR alone each end a line (CommonMark 2.1).
            var endsLine = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            if (endsLine)
                starts.Add(i + 1);
        }
        return starts.ToImmutable();
    }
}
