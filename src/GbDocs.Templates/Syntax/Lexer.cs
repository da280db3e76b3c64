using GbDocs.Model.Diagnostics;
using GbDocs.Model.Sources;

namespace GbDocs.Templates.Syntax;

/// <summary>Cuts a template into tokens: text, code between <c>{{</c> and <c>}}</c>, and escaped text between <c>{%{</c> and <c>}%}</c>.</summary>
internal sealed partial class Lexer
{
    private readonly SourceText source;
    private readonly string text;
    private readonly DiagnosticBag diagnostics;
    private readonly List<Token> tokens = [];
    private int position;

    // What the last closing mark asks of the white space after it: '-', '~' or nothing.
    private char pendingStrip;

    private Lexer(SourceText source, DiagnosticBag diagnostics)
    {
        this.source = source;
        this.diagnostics = diagnostics;
        text = source.Text;
    }

    /// <summary>The tokens of a template, closed by <see cref="TokenKind.End"/>.</summary>
    public static List<Token> Lex(SourceText source, DiagnosticBag diagnostics)
    {
        var lexer = new Lexer(source, diagnostics);
        lexer.LexTemplate();
        return lexer.tokens;
    }

    /// <summary>The tokens of code alone, as <c>object.eval</c> reads it.</summary>
    public static List<Token> LexCode(SourceText source, DiagnosticBag diagnostics)
    {
        var lexer = new Lexer(source, diagnostics);
        while (lexer.position < lexer.text.Length)
            lexer.LexCode(isWholeText: true);
        lexer.Add(TokenKind.End, lexer.text.Length, 0);
        return lexer.tokens;
    }

    private void LexTemplate()
    {
        while (position < text.Length)
        {
            var mark = FindMark(position, out var percents);
            LexText(mark, percents);
            if (mark == text.Length)
                break;
            if (percents > 0)
                LexEscape(mark, percents);
            else
                LexBlock(mark);
        }
        Add(TokenKind.End, text.Length, 0);
    }

    /// <summary>The next <c>{{</c> (no percents) or <c>{%…{</c>; the end of the text where there is none.</summary>
    private int FindMark(int start, out int percents)
    {
        percents = 0;
        for (var i = start; i + 1 < text.Length; i++)
        {
            if (text[i] != '{')
                continue;
            if (text[i + 1] == '{')
                return i;
            percents = CountPercents(i + 1);
            if (percents > 0 && At(i + 1 + percents) == '{')
                return i;
            i += percents;
            percents = 0;
        }
        return text.Length;
    }

    private int CountPercents(int start)
    {
        var end = start;
        while (At(end) == '%')
            end++;
        return end - start;
    }

    private void LexText(int end, int percents)
    {
        var start = SkipStripped(position);
        var openLength = percents > 0 ? percents + 2 : 2;
        var trimmed = end < text.Length ? TrimEnd(start, end, At(end + openLength)) : end;
        AddText(start, Math.Max(start, trimmed));
        position = end;
    }

    private int SkipStripped(int start)
    {
        var end = start;
        if (pendingStrip == '-')
        {
            while (end < text.Length && char.IsWhiteSpace(text[end]))
                end++;
        }
        else if (pendingStrip == '~')
        {
            end = SkipBlanks(end);
            end += LineEndAt(end);
        }
        pendingStrip = '\0';
        return end;
    }

    private int TrimEnd(int start, int end, char strip)
    {
        var trimmed = end;
        if (strip is '-' or '~')
        {
            while (trimmed > start && char.IsWhiteSpace(text[trimmed - 1]) && (strip == '-' || text[trimmed - 1] is not ('\n' or '\r')))
                trimmed--;
        }
        return trimmed;
    }

    private void LexEscape(int mark, int percents)
    {
        var start = mark + percents + 2;
        if (At(start) is '-' or '~')
            start++;
        var close = "}" + new string('%', percents) + "}";
        var end = text.IndexOf(close, start, StringComparison.Ordinal);
        if (end < 0)
        {
            diagnostics.Report(SyntaxDiagnostics.UnclosedEscape, SpanOf(mark, percents + 2), close);
            end = text.Length;
        }
        var strip = end > start ? text[end - 1] : '\0';
        var isStripped = end < text.Length && strip is '-' or '~';
        pendingStrip = isStripped ? strip : '\0';
        AddText(start, isStripped ? end - 1 : end);
        position = Math.Min(text.Length, end + close.Length);
    }

    private void LexBlock(int mark)
    {
        var indent = IndentBefore(mark);
        Add(TokenKind.CodeEnter, mark - indent, indent);
        position = mark + 2;
        var hasStrip = At(position) is '-' or '~';
        if (hasStrip)
            position++;
        if (!LexCode(isWholeText: false))
            diagnostics.Report(SyntaxDiagnostics.UnclosedCode, SpanOf(mark, 2));
    }

    /// <summary>The white space between the beginning of the line and the code, where nothing else stands there and it was not stripped.</summary>
    private int IndentBefore(int mark)
    {
        if (At(mark + 2) is '-' or '~')
            return 0;
        var isAfterText = tokens.Count > 0 && tokens[^1].Kind == TokenKind.Text && tokens[^1].End == mark;
        var limit = isAfterText ? tokens[^1].Start : mark;
        var start = mark;
        while (start > limit && text[start - 1] is ' ' or '\t')
            start--;
        var isLineStart = start == 0 || text[start - 1] is '\n' or '\r';
        return isLineStart ? mark - start : 0;
    }

    private void AddText(int start, int end)
    {
        if (end > start)
            Add(TokenKind.Text, start, end - start);
    }

    private void Add(TokenKind kind, int start, int length, bool isAfterSpace = false) =>
        tokens.Add(new Token(kind, start, length, isAfterSpace));

    private SourceSpan SpanOf(int start, int length) =>
        new(source, start, Math.Min(length, text.Length - start));

    private char At(int offset) => offset < text.Length ? text[offset] : '\0';

    private int SkipBlanks(int start)
    {
        var end = start;
        while (end < text.Length && text[end] is not ('\n' or '\r') && char.IsWhiteSpace(text[end]))
            end++;
        return end;
    }

    private int LineEndAt(int offset) => At(offset) switch
    {
        '\r' => At(offset + 1) == '\n' ? 2 : 1,
        '\n' => 1,
        _ => 0,
    };
}
