using System.Buffers;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>Writes runs: characters of one look.</summary>
internal static class RunWriter
{
    private const char SoftHyphen = '\u00AD';
    private const char NoBreakHyphen = '\u2011';

    // Characters that Word has elements for.
    private static readonly SearchValues<char> Elements = SearchValues.Create(SoftHyphen, NoBreakHyphen, '\t');

    /// <summary>A run of text; nothing for no text.</summary>
    public static void Write(Story story, string text, RunLook look)
    {
        if (text.Length == 0)
            return;
        var xml = story.Xml.Start("w:r");
        look.Write(xml);
        var rest = text.AsSpan();
        for (var at = rest.IndexOfAny(Elements); at >= 0; at = rest.IndexOfAny(Elements))
        {
            WriteText(story, rest[..at].ToString());
            xml.Empty(ElementOf(rest[at]));
            rest = rest[(at + 1)..];
        }
        WriteText(story, rest.Length == text.Length ? text : rest.ToString());
        xml.End();
    }

    /// <summary>A run that holds one empty element: a tab, a line break.</summary>
    public static void WriteElement(Story story, string name, RunLook look)
    {
        story.Xml.Start("w:r");
        look.Write(story.Xml);
        story.Xml.Empty(name).End();
    }

    private static void WriteText(Story story, string text)
    {
        if (text.Length == 0)
            return;
        story.Xml.Start("w:t");
        if (NeedsSpaceKept(text))
            story.Xml.Attribute("xml:space", "preserve");
        story.Xml.Text(text).End();
    }

    private static bool NeedsSpaceKept(string text) =>
        text[0] <= ' ' || text[^1] <= ' ' || text.Contains("  ", StringComparison.Ordinal);

    private static string ElementOf(char character) => character switch
    {
        SoftHyphen => "w:softHyphen",
        NoBreakHyphen => "w:noBreakHyphen",
        _ => "w:tab",
    };
}
