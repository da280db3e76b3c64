namespace GbDocs.Reading.Conversion;

/// <summary>What a drafter who wrote HTML writes instead.</summary>
internal static class HtmlHints
{
    private static readonly Dictionary<string, string> Instead = new(StringComparer.OrdinalIgnoreCase)
    {
        ["b"] = "**words**",
        ["strong"] = "**words**",
        ["i"] = "*words*",
        ["em"] = "*words*",
        ["u"] = "[words]{.underline}",
        ["sup"] = "[words]{.superscript}",
        ["sub"] = "[words]{.subscript}",
        ["s"] = "[words]{.strikethrough}",
        ["a"] = "[words](https://…)",
        ["img"] = "![what it shows](picture.png)",
        ["table"] = "::: {.table}",
        ["div"] = "::: {.class}",
        ["span"] = "[words]{.class}",
        ["p"] = "an empty line between paragraphs",
        ["ul"] = "lines that start with “- ”",
        ["ol"] = "lines that start with “1. ” or “a. ”",
    };

    /// <summary>The Markdown for a tag; empty where there is none.</summary>
    public static string For(string tag)
    {
        var name = tag.TrimStart('<', '/');
        var end = 0;
        while (end < name.Length && char.IsAsciiLetterOrDigit(name[end]))
            end++;
        return Instead.GetValueOrDefault(name[..end], string.Empty);
    }
}
