using System.Text;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace GbDocs.Tests.Support;

/// <summary>Prints how two texts differ: the changed lines, each with a little of what stands around it.</summary>
internal static class TextDifference
{
    private const int ContextLines = 2;
    private const int MostLines = 80;

    /// <summary>Lines that went are marked <c>-</c>, lines that came <c>+</c>; what is left out is marked <c>…</c>.</summary>
    public static string Describe(string expected, string actual)
    {
        var lines = new InlineDiffBuilder(new Differ()).BuildDiffModel(expected, actual, ignoreWhitespace: false).Lines;
        var shown = new StringBuilder();
        var printed = 0;
        for (var i = 0; i < lines.Count && printed < MostLines; i++)
        {
            if (!IsNearChange(lines, i))
                continue;
            if (i > 0 && !IsNearChange(lines, i - 1))
                shown.Append("  …\n");
            shown.Append(MarkOf(lines[i].Type)).Append(' ').Append(lines[i].Text).Append('\n');
            printed++;
        }
        return shown.ToString();
    }

    private static bool IsNearChange(List<DiffPiece> lines, int index)
    {
        var last = Math.Min(lines.Count - 1, index + ContextLines);
        for (var i = Math.Max(0, index - ContextLines); i <= last; i++)
        {
            if (lines[i].Type != ChangeType.Unchanged)
                return true;
        }
        return false;
    }

    private static char MarkOf(ChangeType type) => type switch
    {
        ChangeType.Inserted => '+',
        ChangeType.Deleted => '-',
        _ => ' ',
    };
}
