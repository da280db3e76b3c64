namespace GbDocs.Templates.Syntax;

// Quoted, verbatim and interpolated texts.
internal sealed partial class Lexer
{
    // The marks that were found to have no partner: the rest of the text is not searched for one again.
    private readonly HashSet<char> unclosed = [];

    private void LexString(char quote, bool isAfterSpace)
    {
        var end = quote == '`' ? EndOfVerbatim(position + 1) : EndOfQuoted(position + 1, quote);
        var kind = quote == '`' ? TokenKind.VerbatimString : TokenKind.String;
        Take(kind, Closed(position, end, quote) - position, isAfterSpace);
    }

    private int EndOfVerbatim(int start)
    {
        var end = start;
        while (end < text.Length && (text[end] != '`' || At(end + 1) == '`'))
            end += text[end] == '`' ? 2 : 1;
        return end;
    }

    private int EndOfQuoted(int start, char quote)
    {
        if (unclosed.Contains(quote))
            return EndOfLine(start, quote);
        var end = start;
        while (end < text.Length && text[end] != quote)
            end += text[end] == '\\' ? 2 : 1;
        return end;
    }

    private int EndOfLine(int start, char quote)
    {
        var end = start;
        while (end < text.Length && text[end] != quote && LineEndAt(end) == 0)
            end++;
        return end < text.Length && text[end] == quote ? end : text.Length;
    }

    /// <summary>The end of a text with its closing mark; an unclosed one ends with its line, so that what follows is still read.</summary>
    private int Closed(int start, int end, char quote)
    {
        if (end < text.Length)
            return end + 1;
        diagnostics.Report(SyntaxDiagnostics.UnclosedString, SpanOf(start, 1), quote.ToString());
        unclosed.Add(quote);
        end = start + 1;
        while (end < text.Length && LineEndAt(end) == 0 && !IsExitAt(end))
            end++;
        return end;
    }

    private void OpenInterpolation(char quote, bool isAfterSpace)
    {
        Take(TokenKind.InterpolationStart, 2, isAfterSpace);
        LexInterpolationText(quote);
    }

    private void LexInterpolationText(char quote)
    {
        var end = position;
        var isLineOnly = unclosed.Contains(quote);
        while (end < text.Length && text[end] != quote && text[end] != '{')
            end = isLineOnly && LineEndAt(end) > 0 ? text.Length : end + (text[end] == '\\' ? 2 : 1);
        end = Math.Min(end, text.Length);
        if (end == text.Length)
            end = Closed(position - 1, end, quote);
        if (end > position)
            Take(TokenKind.InterpolationText, end - position, isAfterSpace: false);
        if (At(position) == '{')
        {
            holes.Push((quote, braces));
            braces++;
            Take(TokenKind.InterpolationHole, 1, isAfterSpace: false);
            return;
        }
        Take(TokenKind.InterpolationEnd, At(position) == quote ? 1 : 0, isAfterSpace: false);
    }

    private void CloseHole()
    {
        var (quote, outer) = holes.Pop();
        braces = outer;
        Take(TokenKind.InterpolationHoleEnd, 1, isAfterSpace: false);
        LexInterpolationText(quote);
    }
}
