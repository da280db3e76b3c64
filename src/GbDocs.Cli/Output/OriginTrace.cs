using System.Text;
using GbDocs.Model.Sources;
using GbDocs.Templates;

namespace GbDocs.Cli.Output;

/// <summary>A generated text with the origin of each line before it.</summary>
internal static class OriginTrace
{
    /// <summary>The lines, each as <c>file.sbn(3,1)  | text</c>, the places in one column.</summary>
    public static string Of(MappedText text, SourcePaths paths)
    {
        var lines = TracedLine.LinesOf(text).Select(line => (Place: SafeText.Line(PlaceOf(line.Origin, paths)), line.Text)).ToList();
        var width = lines.Select(line => line.Place.Length).DefaultIfEmpty().Max();
        var printed = new StringBuilder();
        foreach (var line in lines)
            printed.Append(line.Place.PadRight(width)).Append(" | ").Append(line.Text).Append('\n');
        return printed.ToString();
    }

    private static string PlaceOf(SourceSpan origin, SourcePaths paths) =>
        origin.Source is { } source ? $"{paths.Of(source)}({origin.Position.Line},{origin.Position.Column})" : string.Empty;
}
