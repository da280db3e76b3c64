using System.Collections.Frozen;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace GbDocs.Reading.Syntax;

/// <summary>
/// Parses attributes in a line. Braces that hold a bare word first are text, but for the classes that stand alone most: <c>{unnumbered}</c> is
/// <c>{.unnumbered}</c> without its point.
/// </summary>
internal sealed class AttributeParser : InlineParser
{
    private static readonly FrozenSet<string> Classes = FrozenSet.Create("unnumbered", "numbered", "appendix", "annex", "preliminary", "cont", "bis", "ter", "run-in");

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
        if (attributes?.Items[0] is not { Kind: AttributeKind.Word } word)
            return attributes;
        return Classes.Contains(word.Name) ? attributes with { Items = attributes.Items.SetItem(0, word with { Kind = AttributeKind.Class }) } : null;
    }
}
