using System.Collections.Immutable;
using System.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Syntax;
using Md = Markdig.Syntax;

namespace GbDocs.Reading.Conversion;

/// <summary>The blocks of one container in the order in which they were written, and what a block needs to know of its neighbours.</summary>
internal sealed class BlockSequence(PaperScope scope, Fragment fragment, Place place)
{
    private readonly List<Block> blocks = [];
    private AttributeInline? pending;

    public PaperScope Scope => scope;

    public Fragment Fragment => fragment;

    public Place Place => place;

    /// <summary>The block added last; null at the beginning.</summary>
    public Block? Last
    {
        get => blocks.Count > 0 ? blocks[^1] : null;
        set => blocks[^1] = value!;
    }

    public ImmutableArray<Block> ToImmutable() => [.. blocks];

    /// <summary>Adds a block; one that a numbered paragraph owns goes into it.</summary>
    public void Add(Block block)
    {
        if (Last is NumberedParagraph paragraph && IsOwned(block))
            blocks[^1] = paragraph with { Content = paragraph.Content.Add(block) };
        else
            blocks.Add(block);
    }

    /// <summary>Adds a block that stands for itself.</summary>
    public void AddApart(Block block) => blocks.Add(block);

    /// <summary>Adds all blocks of a container.</summary>
    public void AddAll(Md.ContainerBlock container)
    {
        for (var i = 0; i < container.Count; i++)
            i = AddOne(container, i);
        if (pending is not null)
            scope.Diagnostics.Report(MarkdownDiagnostics.AttributesOfNothing, fragment.SpanOf(pending.Span));
    }

    /// <summary>The attributes of a block: those of the line before it and its own.</summary>
    public AttributeBag TakeAttributes(AttributeList own)
    {
        var bag = new AttributeBag(own, fragment);
        if (pending is not null)
            bag.Add(pending.Attributes);
        pending = null;
        return bag;
    }

    /// <summary>Keeps a line of attributes for the block after it.</summary>
    public void Hold(AttributeInline attributes) => pending = attributes;

    /// <summary>Adds the block at an index and gives the index of the last one that it took.</summary>
    private int AddOne(Md.ContainerBlock container, int index)
    {
        switch (container[index])
        {
            case FootnoteDefinition or AbbreviationDefinition or Md.EmptyBlock or Md.LinkReferenceDefinitionGroup or Md.LinkReferenceDefinition:
                break;
            case Md.HeadingBlock heading:
                HeadingConverter.Add(this, heading);
                break;
            case Md.ParagraphBlock paragraph:
                return ParagraphConverter.Add(this, container, index, paragraph);
            case Md.ListBlock list:
                ListConverter.Add(this, list);
                break;
            case PipeTable table:
                return PipeTableConverter.Add(this, container, index, table);
            case Md.FencedCodeBlock { Info: "chart" } chart:
                return ChartConverter.Add(this, container, index, chart);
            case DivBlock div:
                return DivConverter.Add(this, container, index, div);
            default:
                AddSimple(container[index]);
                break;
        }
        return index;
    }

    private void AddSimple(Md.Block block)
    {
        var node = NodeText.Of(fragment, block);
        switch (block)
        {
            case Md.QuoteBlock quote:
                var attributes = TakeAttributes(AttributeList.None(quote.Span.Start));
                var mark = Marks.Take(scope, "quote", node, attributes, place);
                attributes.ReportRest("a quotation", scope.Diagnostics);
                Add(new Quotation(mark, new BlockConverter(scope, fragment).Convert(quote, place.Plain)));
                break;
            case Md.ThematicBreakBlock:
                Add(new Separator(Marks.Plain(scope, "separator", node)));
                break;
            case Md.CodeBlock code:
                Add(new CodeBlock(Marks.Plain(scope, "code", node), code.Lines.ToString()));
                break;
            case StrayFence:
                scope.Diagnostics.Report(MarkdownDiagnostics.StrayFence, node.Span);
                break;
            case Md.HtmlBlock html:
                if (html.Type != Md.HtmlBlockType.Comment)
                    scope.Diagnostics.Report(MarkdownDiagnostics.RawHtml, node.Span, HtmlHints.For(node.Text));
                break;
            default:
                throw new UnreachableException(block.GetType().Name);
        }
    }

    private static bool IsOwned(Block block) => block switch
    {
        ListBlock or Quotation or CodeBlock => true,
        Table table => table.Caption is null,
        Figure figure => figure.Caption is null,
        _ => false,
    };
}
