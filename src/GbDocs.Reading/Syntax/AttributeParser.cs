using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace GbDocs.Reading.Syntax;

/// <summary>Parses attributes in a line. Braces that hold a bare word first are left as text.</summary>
internal sealed class AttributeParser : InlineParser
{
    public AttributeParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (Read(processor, slice, out var length) is not { } attributes)
            return false;
        processor.Inline = new AttributeInline(attributes, slice.Text.Substring(slice.Start, length))
        {
            Span = new SourceSpan(attributes.Start, attributes.Start + attributes.Length - 1),
        };
        slice.Start += length;
        return true;
    }

    /// <summary>Reads attributes at the start of a slice; null where none stand there.</summary>
    internal static AttributeList? Read(InlineProcessor processor, StringSlice slice, out int length)
    {
        var start = slice.Start;
        var attributes = AttributeReader.Read(slice.AsSpan(), i => processor.GetSourcePosition(start + i), out length);
        return attributes?.Items[0].Kind == AttributeKind.Word ? null : attributes;
    }
}
