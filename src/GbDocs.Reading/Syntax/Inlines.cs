using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace GbDocs.Reading.Syntax;

/// <summary>Words in brackets with attributes: <c>[words]{.run-in}</c>.</summary>
internal sealed class SpanInline(AttributeList attributes) : ContainerInline
{
    public AttributeList Attributes { get; } = attributes;
}

/// <summary>A footnote written where its mark stands: <c>^[text]</c>.</summary>
internal sealed class NoteInline : ContainerInline;

/// <summary>The opening of a <see cref="NoteInline"/>.</summary>
internal sealed class NoteOpener(InlineParser parser) : LinkDelimiterInline(parser)
{
    public override string ToLiteral() => "^[";
}

/// <summary>A footnote's mark: <c>[^x]</c>.</summary>
internal sealed class NoteCall(string label) : LeafInline
{
    public string Label { get; } = label;
}

/// <summary>The mark of a note below its table or figure: <c>[*]</c>, <c>[**]</c>, <c>[*name]</c>.</summary>
internal sealed class LocalNoteCall(string label) : LeafInline
{
    public string Label { get; } = label;
}

/// <summary>A citation: <c>[@GB.326/PV, para. 404; @C181]</c>.</summary>
/// <param name="text">What stands between the brackets.</param>
/// <param name="start">Offset of the first character between the brackets.</param>
internal sealed class CitationInline(string text, int start) : LeafInline
{
    public string Text { get; } = text;

    public int Start { get; } = start;
}

/// <summary>Attributes that follow what they belong to.</summary>
internal sealed class AttributeInline(AttributeList attributes, string text) : LeafInline
{
    /// <summary>What is left of them: a list item takes its name out.</summary>
    public AttributeList Attributes { get; set; } = attributes;

    /// <summary>The attributes as they were written.</summary>
    public string Text { get; } = text;
}
