using GbDocs.Reading.Syntax;
using Md = Markdig.Syntax.Inlines;

namespace GbDocs.Reading.Conversion;

/// <summary>Finds the attributes at the end of a paragraph or heading, which belong to the block.</summary>
internal static class TrailingAttributes
{
    /// <summary>The attributes; null where the block ends in none, or in those of a link or citation right before them.</summary>
    public static AttributeInline? Of(Md.ContainerInline? container)
    {
        if (container?.LastChild is not AttributeInline attributes)
            return null;
        var before = attributes.PreviousSibling;
        var isOfBlock = before is null or Md.LiteralInline or Md.LineBreakInline || before.Span.End + 1 < attributes.Span.Start;
        return isOfBlock || before is not (Md.LinkInline or CitationInline) ? attributes : null;
    }
}
