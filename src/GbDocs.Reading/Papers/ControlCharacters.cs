using System.Globalization;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Sources;
using GbDocs.Reading.Diagnostics;

namespace GbDocs.Reading.Papers;

/// <summary>Finds characters that no output can hold: XML 1.0 knows no control characters but tab and line ends, and no half surrogates (2.2).</summary>
internal static class ControlCharacters
{
    /// <summary>Reports each of them.</summary>
    public static void Check(SourceText source, DiagnosticBag diagnostics)
    {
        var text = source.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (IsForbidden(text[i]))
                diagnostics.Report(MarkdownDiagnostics.ControlCharacter, new SourceSpan(source, i, 1), ((int)text[i]).ToString("X4", CultureInfo.InvariantCulture));
        }
    }

    private static bool IsForbidden(char c) => c is < ' ' and not ('\t' or '\n' or '\r') or '\u007F' or '\uFFFE' or '\uFFFF' || char.IsSurrogate(c);
}
