using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace GbDocs.Reading.Syntax;

/// <summary>
/// Parses fenced divs in both spellings, <c>::: {.box #id}</c> (Pandoc) and <c>:::box {#id}</c> (Markdig). A closing fence closes the innermost
/// div with as many colons, or the innermost of all where none has as many; a div that is passed over stays unclosed, which is reported.
/// </summary>
internal sealed class DivParser : BlockParser
{
    private const int LeastColons = 3;

    public DivParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || FenceLength(processor.Line) is not (>= LeastColons and var length))
            return BlockState.None;
        var line = processor.Line;
        line.Start += length;
        line.Trim();
        if (line.IsEmpty)
        {
            processor.NewBlocks.Push(new StrayFence(this) { Column = processor.Column, Span = new SourceSpan(processor.Start, processor.Line.End), Line = processor.LineIndex });
            return BlockState.BreakDiscard;
        }
        processor.NewBlocks.Push(Open(processor, line, length));
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var closes = !processor.IsCodeIndent && processor.CurrentChar == ':' && IsClosingFence(processor.Line, out var length)
            && ReferenceEquals(block, DivClosedBy(length, processor));
        if (!closes)
        {
            // The indent belongs to what the div holds: a nested list is told by it.
            processor.GoToColumn(processor.ColumnBeforeIndent);
            return BlockState.Continue;
        }
        ((DivBlock)block).IsClosed = true;
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.BreakDiscard;
    }

    private DivBlock Open(BlockProcessor processor, StringSlice line, int length)
    {
        var word = line;
        var wordLength = 0;
        while (wordLength < word.Length && word.PeekChar(wordLength) is var c && c != '{' && !c.IsWhitespace())
            wordLength++;
        var rest = line;
        rest.Start += wordLength;
        rest.TrimStart();
        return new DivBlock(this)
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
            FenceLength = length,
            ClassWord = line.Text.Substring(line.Start, wordLength).TrimStart('.'),
            ClassStart = line.Start,
            Attributes = AttributesOf(rest),
            FenceEnd = processor.Line.End + 1,
        };
    }

    private static AttributeList? AttributesOf(StringSlice rest)
    {
        if (rest.IsEmpty)
            return AttributeList.None(rest.Start);
        var start = rest.Start;
        var attributes = AttributeReader.Read(rest.AsSpan(), i => start + i, out var length);
        if (attributes is null)
            return null;
        // Pandoc allows further colons after the braces.
        return rest.AsSpan()[length..].Trim().Trim(':').IsEmpty ? attributes : null;
    }

    private static DivBlock? DivClosedBy(int length, BlockProcessor processor)
    {
        DivBlock? innermost = null;
        DivBlock? ofLength = null;
        Block? block = processor.Document;
        while (block is ContainerBlock container)
        {
            if (block is DivBlock div)
            {
                innermost = div;
                ofLength = div.FenceLength == length ? div : ofLength;
            }
            // While a line is being matched, blocks not reached yet do not count themselves as open; the processor knows.
            block = container.LastChild is { } child && processor.IsOpen(child) ? child : null;
            if (block is FencedCodeBlock or HtmlBlock)
                return null;
        }
        return ofLength ?? innermost;
    }

    private static bool IsClosingFence(StringSlice line, out int length)
    {
        length = FenceLength(line);
        line.Start += length;
        line.Trim();
        return length >= LeastColons && line.IsEmpty;
    }

    private static int FenceLength(StringSlice line)
    {
        var length = 0;
        while (line.PeekChar(length) == ':')
            length++;
        return length;
    }
}
