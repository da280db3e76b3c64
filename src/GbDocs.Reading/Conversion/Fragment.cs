using GbDocs.Model.Sources;
using GbDocs.Reading.Syntax;
using Markdig.Syntax;
using SourceSpan = GbDocs.Model.Sources.SourceSpan;

namespace GbDocs.Reading.Conversion;

/// <summary>A parsed stretch of Markdown (a paper's body, a cell, a caption) that knows where each character was typed.</summary>
/// <param name="Text">The Markdown.</param>
/// <param name="Document">Its blocks.</param>
internal sealed record Fragment(MappedText Text, MarkdownDocument Document)
{
    /// <summary>Parses Markdown.</summary>
    public static Fragment Parse(MappedText text) => new(text, MarkdownSyntax.Parse(text.Text));

    /// <summary>Where a stretch was typed.</summary>
    public SourceSpan SpanOf(Markdig.Syntax.SourceSpan span) => Text.SpanOf(span.Start, span.Length);

    /// <summary>Where a stretch was typed.</summary>
    public SourceSpan SpanOf(int start, int length) => Text.SpanOf(start, length);

    /// <summary>The Markdown of a block as it was typed.</summary>
    public ReadOnlySpan<char> Source(MarkdownObject node)
    {
        var start = Math.Clamp(node.Span.Start, 0, Text.Text.Length);
        return Text.Text.AsSpan(start, Math.Clamp(node.Span.Length, 0, Text.Text.Length - start));
    }
}
