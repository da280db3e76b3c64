using System.Globalization;
using GbDocs.Model.Diagnostics;
using GbDocs.Reading.Diagnostics;

namespace GbDocs.Reading.Syntax;

/// <summary>
/// Looks over Markdown before it is parsed, in one pass, and refuses what would make the parser recurse or search without bound: no paper
/// comes near these limits, and hostile or damaged text is answered in time and with its place.
/// </summary>
internal ref struct NestingGuard
{
    private const int DeepestNesting = 100;
    private const int MostSigns = 4_000;
    private const long MostCodeSearch = 100_000_000;

    private readonly ReadOnlySpan<char> text;
    private readonly Stack<int> listColumns = new();
    private int openDivs;
    private int brackets;
    private int signs;
    private int backtickRuns;
    private int blockStart;
    private ReadOnlySpan<char> fence;

    private NestingGuard(ReadOnlySpan<char> text) => this.text = text;

    /// <summary>The first place that is beyond a limit, and what to report there; null where there is none.</summary>
    public static (DiagnosticDescriptor Descriptor, int Offset, string Argument)? Check(string text)
    {
        var guard = new NestingGuard(text);
        var start = 0;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            var end = length < 0 ? text.Length : start + length;
            if (guard.CheckLine(start, end) is { } found)
                return found;
            start = end + 1;
        }
        return null;
    }

    private (DiagnosticDescriptor, int, string)? CheckLine(int start, int end)
    {
        var line = text[start..end];
        var content = line.TrimStart(" \t>");
        if (PassesFence(content))
            return null;
        if (MarkerDepth(line) > DeepestNesting)
            return (MarkdownDiagnostics.TooDeep, start, Print(DeepestNesting));
        if (content.IsEmpty)
        {
            (brackets, signs, backtickRuns, blockStart) = (0, 0, 0, end);
            return null;
        }
        if (ListDepth(line) > DeepestNesting || DivDepth(content) > DeepestNesting)
            return (MarkdownDiagnostics.TooDeep, start, Print(DeepestNesting));
        return CheckSigns(start, end);
    }

    // What stands in a code fence is not parsed.
    private bool PassesFence(ReadOnlySpan<char> content)
    {
        if (fence.IsEmpty)
        {
            var sign = content.StartsWith("```") ? '`' : content.StartsWith("~~~") ? '~' : '\0';
            if (sign == '\0' || (sign == '`' && content.TrimStart('`').Contains('`')))
                return false;
            fence = content[..(content.Length - content.TrimStart(sign).Length)];
            return true;
        }
        if (content.StartsWith(fence) && content.TrimStart(fence[0]).Trim().IsEmpty)
            fence = [];
        return true;
    }

    private static int MarkerDepth(ReadOnlySpan<char> line)
    {
        var depth = 0;
        for (var rest = line.TrimStart(" \t"); !rest.IsEmpty; rest = rest.TrimStart(" \t"))
        {
            var isBullet = rest[0] is '-' or '*' or '+' && rest.Length > 1 && rest[1] is ' ' or '\t';
            if (rest[0] != '>' && !isBullet)
                break;
            depth++;
            rest = rest[1..];
        }
        return depth;
    }

    private readonly int ListDepth(ReadOnlySpan<char> line)
    {
        var content = line.TrimStart(' ');
        var column = line.Length - content.Length;
        var isItem = content.Length > 1 && (content[0] is '-' or '*' or '+' || char.IsAsciiLetterOrDigit(content[0])) && content[1..].IndexOfAny(' ', '.', ')') is >= 0 and < 10;
        if (!isItem)
            return listColumns.Count;
        while (listColumns.Count > 0 && listColumns.Peek() >= column)
            listColumns.Pop();
        listColumns.Push(column);
        return listColumns.Count;
    }

    private int DivDepth(ReadOnlySpan<char> content)
    {
        if (!content.StartsWith(":::"))
            return openDivs;
        openDivs += content.Trim().Trim(':').IsEmpty ? -1 : 1;
        openDivs = Math.Max(0, openDivs);
        return openDivs;
    }

    private (DiagnosticDescriptor, int, string)? CheckSigns(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '[' when ++brackets > DeepestNesting:
                    return (MarkdownDiagnostics.TooDeep, i, Print(DeepestNesting));
                case ']' when brackets > 0:
                    brackets--;
                    break;
                case '*' or '_' or '<' or '{' when (i == start || text[i - 1] != text[i]) && ++signs > MostSigns:
                    return (MarkdownDiagnostics.TooManySigns, i, Print(MostSigns));
                case '(' when i > start && text[i - 1] == ']' && ++signs > MostSigns:
                    return (MarkdownDiagnostics.TooManySigns, i, Print(MostSigns));
                case '`' when (i == start || text[i - 1] != '`') && (long)++backtickRuns * (i - blockStart) > MostCodeSearch:
                    return (MarkdownDiagnostics.TooManySigns, i, Print(backtickRuns));
            }
        }
        return null;
    }

    private static string Print(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
