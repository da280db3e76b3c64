using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace GbDocs.Reading.Syntax;

/// <summary>The text of a footnote: <c>[^x]: …</c>, further blocks indented by four.</summary>
internal sealed class FootnoteDefinition(BlockParser parser, string label) : ContainerBlock(parser)
{
    /// <summary>What stands between <c>[^</c> and <c>]</c>.</summary>
    public string Label { get; } = label;
}

/// <summary>Parses footnote texts, as Pandoc writes them.</summary>
internal sealed class FootnoteDefinitionParser : BlockParser
{
    public FootnoteDefinitionParser() => OpeningCharacters = ['['];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || LabelLength(processor.Line) is not (> 0 and var length))
            return BlockState.None;
        var label = processor.Line.Text.Substring(processor.Start + 2, length);
        processor.NewBlocks.Push(new FootnoteDefinition(this, label)
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        processor.GoToColumn(processor.Column + length + "[^]:".Length);
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
            return BlockState.Continue;
        if (!processor.IsCodeIndent)
            return BlockState.None;
        processor.GoToCodeIndent();
        return BlockState.Continue;
    }

    /// <summary>The length of the label of a note's text or mark that starts here; 0 where none does.</summary>
    internal static int LabelLength(StringSlice line, bool isMark = false)
    {
        if (line.CurrentChar != '[' || line.PeekChar(1) != '^')
            return 0;
        var length = 0;
        while (line.PeekChar(2 + length) is var c && c is not (']' or '[' or '\0') && !c.IsWhitespace())
            length++;
        var isClosed = line.PeekChar(2 + length) == ']' && (isMark || line.PeekChar(3 + length) == ':');
        return isClosed ? length : 0;
    }
}
