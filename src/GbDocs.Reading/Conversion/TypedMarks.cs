using GbDocs.Model.Diagnostics;
using GbDocs.Reading.Diagnostics;
using Md = Markdig.Syntax;
using MdInlines = Markdig.Syntax.Inlines;

namespace GbDocs.Reading.Conversion;

/// <summary>Notices list marks that were typed as text: "(a) by offering", "• chemicals". Cells and lines in a style of their own may begin as they like.</summary>
internal static class TypedMarks
{
    private const string Glyphs = "•■▪●►‣·";

    public static void Check(Md.ParagraphBlock paragraph, Fragment fragment, DiagnosticBag diagnostics)
    {
        if (paragraph.Inline?.FirstChild is not MdInlines.LiteralInline first)
            return;
        var text = first.Content.AsSpan();
        var blank = text.IndexOf(' ');
        if (blank <= 0)
            return;
        var instead = Instead(text[..blank]);
        if (instead.Length > 0)
            diagnostics.Report(MarkdownDiagnostics.TypedMark, fragment.SpanOf(first.Span.Start, blank), text[..blank].ToString(), instead);
    }

    /// <summary>A glyph before a heading is the style's, and would stand there twice.</summary>
    public static void CheckHeading(Md.HeadingBlock heading, Fragment fragment, DiagnosticBag diagnostics)
    {
        if (heading.Inline?.FirstChild is MdInlines.LiteralInline first && first.Content.AsSpan() is [var glyph, ' ', ..] && Glyphs.Contains(glyph))
            diagnostics.Report(MarkdownDiagnostics.TypedGlyph, fragment.SpanOf(first.Span.Start, 1), glyph.ToString());
    }

    private static string Instead(ReadOnlySpan<char> mark)
    {
        if (mark.Length == 1 && Glyphs.Contains(mark[0]))
            return "-";
        var isBracketed = mark.Length is >= 3 and <= 6 && mark[0] == '(' && mark[^1] == ')';
        if (!isBracketed)
            return string.Empty;
        return mark[1..^1] switch
        {
            "a" => "a.",
            "i" => "i.",
            "1" => "1.",
            _ => string.Empty,
        };
    }
}
