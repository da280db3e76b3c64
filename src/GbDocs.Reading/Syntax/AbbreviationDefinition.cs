using Markdig.Parsers;
using Markdig.Syntax;

namespace GbDocs.Reading.Syntax;

/// <summary>An abbreviation and its meaning: <c>*[DWCP]: decent work country programme</c>.</summary>
internal sealed class AbbreviationDefinition(BlockParser parser, string shortForm, string expansion) : LeafBlock(parser)
{
    public string Short { get; } = shortForm;

    public string Expansion { get; } = expansion;
}

/// <summary>Parses abbreviations, one to a line.</summary>
internal sealed class AbbreviationDefinitionParser : BlockParser
{
    public AbbreviationDefinitionParser() => OpeningCharacters = ['*'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        if (processor.IsCodeIndent || line.PeekChar() != '[')
            return BlockState.None;
        var text = line.AsSpan();
        var close = text.IndexOf("]:");
        if (close < 3)
            return BlockState.None;
        var definition = new AbbreviationDefinition(this, text[2..close].Trim().ToString(), text[(close + 2)..].Trim().ToString())
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, line.End),
        };
        processor.NewBlocks.Push(definition);
        return BlockState.BreakDiscard;
    }
}
