using GbDocs.Model.Papers;
using GbDocs.Reading.Syntax;
using Md = Markdig.Syntax;
using MdInlines = Markdig.Syntax.Inlines;

namespace GbDocs.Reading.Conversion;

/// <summary>Reads the caption line of a pipe table: <c>Table: Approvals {#tbl:v1 units="US$’000"}</c>.</summary>
internal static class TableCaptions
{
    private const string Sign = "Table:";

    /// <summary>Whether a paragraph is a caption line.</summary>
    public static bool IsCaption(Md.ParagraphBlock paragraph) =>
        paragraph.Inline?.FirstChild is MdInlines.LiteralInline first && first.Content.AsSpan().StartsWith(Sign);

    /// <summary>The attributes at its end.</summary>
    public static AttributeList? AttributesOf(Md.ParagraphBlock? caption) => TrailingAttributes.Of(caption?.Inline)?.Attributes;

    /// <summary>Its words.</summary>
    public static Caption Read(PaperScope scope, Fragment fragment, Md.ParagraphBlock paragraph, Place place)
    {
        var first = (MdInlines.LiteralInline)paragraph.Inline!.FirstChild!;
        // The sign is taken off before conversion, so that the words keep their place.
        first.Content.Start += Sign.Length;
        first.Span.Start += Sign.Length;
        while (first.Content.CurrentChar == ' ')
        {
            first.Content.Start++;
            first.Span.Start++;
        }
        return new Caption(new InlineConverter(scope, fragment, place).Convert(paragraph.Inline, TrailingAttributes.Of(paragraph.Inline)));
    }
}
