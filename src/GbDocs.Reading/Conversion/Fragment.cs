using GbDocs.Model.Diagnostics;
using GbDocs.Model.Sources;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Syntax;
using Markdig.Syntax;
using SourceSpan = GbDocs.Model.Sources.SourceSpan;

namespace GbDocs.Reading.Conversion;

/// <summary>A parsed stretch of Markdown (a paper's body, a cell, a caption) that knows where each character was typed.</summary>
/// <param name="Text">The Markdown.</param>
/// <param name="Document">Its blocks.</param>
internal sealed record Fragment(MappedText Text, MarkdownDocument Document)
{
    /// <summary>Parses Markdown; what is nested beyond reason is reported and read as empty.</summary>
    public static Fragment Parse(MappedText text, DiagnosticBag diagnostics)
    {
        if (NestingGuard.Check(text.Text) is { } fault)
        {
            diagnostics.Report(fault.Descriptor, text.SpanOf(fault.Offset, 1), fault.Argument);
            return new Fragment(text, new MarkdownDocument());
        }
        try
        {
            return new Fragment(text, MarkdownSyntax.Parse(text.Text));
        }
        catch (ArgumentException limit) when (limit.Message.Contains("depth limit", StringComparison.Ordinal))
        {
            // The library's own limit, behind ours.
            diagnostics.Report(MarkdownDiagnostics.TooDeep, text.SpanOf(0, 0), "100");
            return new Fragment(text, new MarkdownDocument());
        }
    }

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
