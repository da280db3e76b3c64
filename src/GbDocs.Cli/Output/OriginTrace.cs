using System.Text;
using GbDocs.Model.Sources;

namespace GbDocs.Cli.Output;

/// <summary>A generated text with the origin of each line before it.</summary>
internal static class OriginTrace
{
    /// <summary>The lines, each as <c>file.sbn(3,1)  | text</c>, the places in one column.</summary>
    public static string Of(MappedText text, SourcePaths paths)
    {
        var lines = text.Text.Split('\n');
        var origins = OriginsOf(text, lines, paths);
        var width = origins.Max(origin => origin.Length);
        var printed = new StringBuilder();
        for (var i = 0; i < lines.Length; i++)
        {
            // What follows the last line end is no line.
            if (i < lines.Length - 1 || lines[i].Length > 0)
                printed.Append(SafeText.Line(origins[i]).PadRight(width)).Append(" | ").Append(lines[i]).Append('\n');
        }
        return printed.ToString();
    }

    private static string[] OriginsOf(MappedText text, string[] lines, SourcePaths paths)
    {
        var origins = new string[lines.Length];
        var start = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            var span = text.SpanOf(start, lines[i].Length);
            origins[i] = span.Source is { } source ? $"{paths.Of(source)}({span.Position.Line},{span.Position.Column})" : string.Empty;
            start += lines[i].Length + 1;
        }
        return origins;
    }
}
