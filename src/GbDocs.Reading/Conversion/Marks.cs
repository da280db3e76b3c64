using GbDocs.Model.Papers;
using GbDocs.Model.Sources;

namespace GbDocs.Reading.Conversion;

/// <summary>Makes what every node carries out of its attributes and its place.</summary>
internal static class Marks
{
    /// <summary>Takes name, language and style out of attributes.</summary>
    /// <param name="scope">The paper.</param>
    /// <param name="kind">A short word for the kind of node.</param>
    /// <param name="node">Where the node stands and what tells it from others.</param>
    /// <param name="attributes">Its attributes.</param>
    /// <param name="place">What surrounds it.</param>
    public static NodeMark Take(PaperScope scope, string kind, NodeText node, AttributeBag attributes, Place place)
    {
        var given = attributes.TakeId() is { } id ? scope.Names.Take(id.Name, attributes.SpanOf(id)) : null;
        var language = Languages.Take(attributes, scope.Diagnostics);
        var style = attributes.TakeClass(scope.Sheet.Paragraphs.ContainsKey)?.Name ?? place.Style;
        return new NodeMark(given ?? scope.Names.Derive(kind, node.Text), node.Span)
        {
            IsNamed = given is not null,
            Style = style,
            Language = language?.Tag ?? place.Language,
            Direction = language?.Direction ?? place.Direction,
        };
    }

    /// <summary>A mark without attributes.</summary>
    public static NodeMark Plain(PaperScope scope, string kind, NodeText node) => new(scope.Names.Derive(kind, node.Text), node.Span);
}

/// <summary>Where a node stands, and the text that its name is made of.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">Its Markdown.</param>
internal sealed record NodeText(SourceSpan Span, string Text)
{
    /// <summary>Of a block of a fragment.</summary>
    public static NodeText Of(Fragment fragment, Markdig.Syntax.Block block) => new(fragment.SpanOf(block.Span), fragment.Source(block).ToString());
}
