using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace GbDocs.Reading.Syntax;

/// <summary>The drafter's Markdown: CommonMark 0.31.2 and what papers need beyond it.</summary>
internal static class MarkdownSyntax
{
    private static readonly MarkdownPipeline Core = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    private static readonly MarkdownPipeline Paper = BuildPaper();

    /// <summary>Parses with the constructs of papers.</summary>
    public static MarkdownDocument Parse(string text) => Markdown.Parse(text, Paper);

    /// <summary>Parses CommonMark alone, for the tests of the core.</summary>
    public static MarkdownDocument ParseCore(string text) => Markdown.Parse(text, Core);

    private static MarkdownPipeline BuildPaper()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation();
        builder.BlockParsers.Insert(0, new DivParser());
        builder.BlockParsers.Insert(1, new FootnoteDefinitionParser());
        builder.BlockParsers.Insert(2, new AbbreviationDefinitionParser());
        builder.BlockParsers.InsertBefore<ParagraphBlockParser>(new PipeTableParser());
        builder.BlockParsers.Find<ListBlockParser>()!.ItemParsers.AddIfNotAlready<LetterListItemParser>();
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new BracketParser());
        builder.InlineParsers.Add(new AttributeParser());
        return builder.Build();
    }
}
