using System.Text;
using System.Text.RegularExpressions;
using GbDocs.Tests.Support;

namespace GbDocs.GoldenTests.Word;

/// <summary>The XML of a Word file as one text to read: an element a line, without the names of namespaces.</summary>
internal static partial class WordXml
{
    /// <summary>The text, notes, running heads and charts of a file.</summary>
    public static string Of(byte[] file)
    {
        var text = new StringBuilder();
        foreach (var name in WordFiles.Names(file).Where(IsShown).Order(StringComparer.Ordinal))
        {
            text.Append("<!-- ").Append(name).Append(" -->\n");
            text.Append(Namespaces().Replace(WordFiles.Part(file, name).Root!.ToString(), string.Empty)).Append('\n');
        }
        return text.ToString();
    }

    private static bool IsShown(string name) =>
        name.EndsWith(".xml", StringComparison.Ordinal) && (name.StartsWith("word/charts/", StringComparison.Ordinal) || Shown().IsMatch(name));

    [GeneratedRegex("^word/(document|footnotes|header[0-9]+|footer[0-9]+)[.]xml$", RegexOptions.NonBacktracking)]
    private static partial Regex Shown();

    [GeneratedRegex(" xmlns:[a-z]+=\"[^\"]*\"", RegexOptions.NonBacktracking)]
    private static partial Regex Namespaces();
}
