using System.Globalization;
using GbDocs.Model.Styles;

namespace GbDocs.Rendering.Docx.Styling;

/// <summary>The character styles of a file: those of the sheet, and those that every file has.</summary>
internal sealed class CharacterStyles
{
    /// <summary>The id of the style of fields that show nothing.</summary>
    public const string HiddenId = "HiddenNumberChar";

    private const string ChartColours = "chart-colour-";

    private readonly StyleSheet sheet;
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase) { "Default Paragraph Font", "Hidden Number" };
    private readonly Dictionary<string, (string Id, string Name, CharacterStyle Look)> byName = new(StringComparer.Ordinal);

    public CharacterStyles(StyleSheet sheet)
    {
        this.sheet = sheet;
        foreach (var look in sheet.Characters.Values.Concat(Implied(sheet)).OrderBy(c => c.Name, StringComparer.Ordinal))
            Register(look);
    }

    /// <summary>Id, name and look, by id.</summary>
    public IEnumerable<(string Id, string Name, CharacterStyle Look)> All => byName.Values.OrderBy(s => s.Id, StringComparer.Ordinal);

    /// <summary>The id of a style of the sheet; null where it has none of that name.</summary>
    public string? IdOf(string name) => byName.TryGetValue(name, out var style) ? style.Id : null;

    /// <summary>The id of the style of a sample in a legend, made at its first use: the colour of a slice, which the sheet may have its own style for.</summary>
    /// <param name="index">From 0; after the sixth the accents come again, lighter.</param>
    public string ChartColour(int index)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{ChartColours}{index + 1}");
        if (!byName.ContainsKey(name))
        {
            var accent = ThemeColours.Accent(sheet.Theme, (index % ThemeColours.Accents) + 1);
            Register(new CharacterStyle(name) { WordName = WordNames.For(name), Colour = index < ThemeColours.Accents ? accent : accent.Lighter });
        }
        return byName[name].Id;
    }

    /// <summary>Whether a style makes its words italic.</summary>
    public CharacterStyle? LookOf(string name) => byName.TryGetValue(name, out var style) ? style.Look : null;

    private void Register(CharacterStyle look)
    {
        var name = WordNames.Canonical(look.WordName == "Default Paragraph Font" ? WordNames.For(look.Name) : look.WordName);
        for (var i = 2; !names.Add(name); i++)
            name = $"{look.WordName} {i}";
        // A paragraph style and a character style may not share an id.
        byName[look.Name] = (WordNames.IdOf(name) + "Char", name, look);
    }

    private static IEnumerable<CharacterStyle> Implied(StyleSheet sheet)
    {
        CharacterStyle[] needed =
        [
            new(StyleNames.FootnoteMark) { WordName = "footnote reference", IsSuperscript = true },
            new(StyleNames.LinkText) { WordName = "Hyperlink" },
            new(StyleNames.RunIn) { WordName = "Run-in Heading", IsItalic = true },
            new(StyleNames.CodeText) { WordName = "HTML Code", Family = FontFamily.Mono },
        ];
        return needed.Where(n => !sheet.Characters.ContainsKey(n.Name));
    }
}
