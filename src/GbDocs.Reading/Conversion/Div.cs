using System.Collections.Immutable;
using GbDocs.Model.Papers;
using GbDocs.Model.Sources;
using GbDocs.Reading.Syntax;

namespace GbDocs.Reading.Conversion;

/// <summary>A fenced div that is being turned into a block, with what its kinds have in common.</summary>
internal sealed class Div(BlockSequence sequence, DivBlock block)
{
    public BlockSequence Sequence => sequence;

    public PaperScope Scope => sequence.Scope;

    public Fragment Fragment => sequence.Fragment;

    public DivBlock Block => block;

    public Place Place => sequence.Place;

    public AttributeBag Attributes { get; } = AttributeBag.Of(block, sequence.Fragment);

    /// <summary>The place inside where nothing is numbered.</summary>
    public Place Plain => Place with { IsNumbered = false, Style = null, Language = null, Direction = null };

    /// <summary>The place inside where numbering goes on.</summary>
    public Place Inside => Place with { Style = null, Language = null, Direction = null };

    /// <summary>Where its first line stands.</summary>
    public SourceSpan FenceSpan => Fragment.SpanOf(block.Span.Start, block.FenceEnd - block.Span.Start);

    /// <summary>Takes its name, language and style.</summary>
    public NodeMark Mark(string kind) => Marks.Take(Scope, kind, NodeText.Of(Fragment, block), Attributes, Place with { Style = null });

    /// <summary>The blocks in it.</summary>
    public ImmutableArray<Block> Content(Place place) => new BlockConverter(Scope, Fragment).Convert(block, place);

    /// <summary>The inlines of an attribute.</summary>
    public ImmutableArray<Inline> Line(string attribute) => BlockConverter.Line(Scope, Attributes.TakeMarkdown(attribute), Plain);

    /// <summary>Adds a block that stands for itself.</summary>
    public void Put(Block made) => sequence.AddApart(made);

    /// <summary>Adds the blocks in it as if they stood outside, in another place.</summary>
    public void Spread(Place place)
    {
        foreach (var inner in Content(place))
            sequence.Add(inner);
    }
}
