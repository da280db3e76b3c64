using System.Globalization;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Sources;
using GbDocs.Reading.Diagnostics;

namespace GbDocs.Reading.Papers;

/// <summary>Finds characters that no output can hold: XML 1.0 knows no control characters but tab and line ends, and no half surrogates (2.2).</summary>
internal static class ControlCharacters
{
    private const char FirstMark = '\u0300';

    // A letter with more marks than any writing system stacks is an attack on whoever draws it.
    private const int MostMarks = 1_000;

    /// <summary>Reports each of them in a file.</summary>
    public static void Check(SourceText source, DiagnosticBag diagnostics)
    {
        var text = source.Text;
        var marks = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (IsForbidden(text[i]))
                Report(text[i], new SourceSpan(source, i, 1), diagnostics);
            marks = text[i] >= FirstMark && CharUnicodeInfo.GetUnicodeCategory(text[i]) == UnicodeCategory.NonSpacingMark ? marks + 1 : 0;
            if (marks == MostMarks + 1)
                diagnostics.Report(MarkdownDiagnostics.TooManyMarks, new SourceSpan(source, i, 1), MostMarks.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Reports those in a value that its file writes as escapes: <c>"\x07"</c>, <c>&amp;#7;</c>.</summary>
    public static void CheckValue(ReadOnlySpan<char> value, SourceSpan place, DiagnosticBag diagnostics)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
                i++;
            else if (IsForbidden(value[i]) && !place.Text.Contains(value[i]))
                Report(value[i], place, diagnostics);
        }
    }

    /// <summary>Reports those that templates made.</summary>
    public static void CheckMerged(MappedText merged, DiagnosticBag diagnostics)
    {
        var text = merged.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsForbidden(text[i]) && !char.IsSurrogate(text[i]))
                CheckValue(text.AsSpan(i, 1), merged.SpanOf(i, 1), diagnostics);
        }
    }

    private static void Report(char found, SourceSpan place, DiagnosticBag diagnostics) =>
        diagnostics.Report(MarkdownDiagnostics.ControlCharacter, place, ((int)found).ToString("X4", CultureInfo.InvariantCulture));

    private static bool IsForbidden(char c) => c is < ' ' and not ('\t' or '\n' or '\r') or '\u007F' or '\uFFFE' or '\uFFFF' || char.IsSurrogate(c);
}
