using System.Collections.Frozen;
using System.Text;
using GbDocs.Model.Styles;

namespace GbDocs.Rendering.Docx.Styling;

/// <summary>Names of styles in Word.</summary>
internal static class WordNames
{
    // Word's own styles as it writes them; a name that differs in case only is the same style to Word, not to other readers.
    private static readonly FrozenDictionary<string, string> BuiltIn = new[]
    {
        "Normal", "Title", "Subtitle", "Quote", "caption", "header", "footer", "footnote text", "footnote reference", "Hyperlink",
        "heading 1", "heading 2", "heading 3", "heading 4", "heading 5", "heading 6", "toc 1", "toc 2", "toc 3", "toc 4", "toc 5", "toc 6",
        "table of figures", "List Paragraph", "List Bullet", "List Bullet 2", "List Bullet 3", "List Bullet 4", "List Bullet 5",
        "List Number", "List Number 2", "List Number 3", "List Number 4", "List Number 5", "List", "List 2", "List 3", "List 4", "List 5", "List Continue", "Default Paragraph Font", "HTML Code", "Body Text",
    }.ToFrozenDictionary(n => n, StringComparer.OrdinalIgnoreCase);

    // For sheets that leave a construct undefined.
    private static readonly FrozenDictionary<string, string> Implied = new Dictionary<string, string>
    {
        [StyleNames.Body] = "Normal",
        [StyleNames.FootnoteText] = "footnote text",
        [StyleNames.TableCaption] = "caption",
        [StyleNames.ListItem] = "List Paragraph",
        [StyleNames.ListingEntry] = "table of figures",
        [StyleNames.PageHeader] = "header",
        [StyleNames.PageFooter] = "footer",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The longest name that Word keeps, less what tells two apart.</summary>
    public const int Longest = 253;

    /// <summary>A name no longer than Word keeps.</summary>
    public static string Cut(string name) => name.Length <= Longest ? name : name[..(Longest - 4)];

    /// <summary>Whether Word has a style of this name itself.</summary>
    public static bool IsBuiltIn(string name) => BuiltIn.ContainsKey(name);

    /// <summary>The name as Word writes it.</summary>
    public static string Canonical(string name) => BuiltIn.GetValueOrDefault(name, name);

    /// <summary>A name for a construct whose style the sheet does not define: <c>heading-1</c> is "heading 1", <c>table-note</c> "Table Note".</summary>
    public static string For(string sheetName)
    {
        if (Implied.TryGetValue(sheetName, out var name))
            return name;
        if (sheetName.StartsWith(StyleNames.Contents, StringComparison.Ordinal))
            return string.Concat("toc ", sheetName.AsSpan(StyleNames.Contents.Length));
        return Canonical(InCapitals(sheetName));
    }

    /// <summary>The id of a name: its letters and digits.</summary>
    public static string IdOf(string name)
    {
        var id = new StringBuilder();
        foreach (var word in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var letters = string.Concat(word.Where(char.IsAsciiLetterOrDigit));
            id.Append(letters.Length == 0 ? letters : char.ToUpperInvariant(letters[0]) + letters[1..]);
        }
        return id.Length == 0 ? "Style" : id.ToString();
    }

    private static string InCapitals(string sheetName)
    {
        var words = sheetName.Split(['-', '_', ' '], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
    }
}
