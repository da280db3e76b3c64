using GbDocs.Model.Measures;
using GbDocs.Model.Styles;

namespace GbDocs.Rendering.Docx.Styling;

/// <summary>The twelve colours of Word's theme, from the roles of the sheet's.</summary>
internal static class ThemeColours
{
    /// <summary>How many accents a theme has.</summary>
    public const int Accents = 6;

    /// <summary>Colour of an accent from 1 to 6; where the sheet has fewer colours for charts they come again, lighter, as on our pages.</summary>
    public static Colour Accent(Theme theme, int number)
    {
        var accent = theme.Accents[(number - 1) % theme.Accents.Length];
        return number <= theme.Accents.Length ? accent : accent.Lighter;
    }

    /// <summary>Colour of links.</summary>
    public static Colour Link(Theme theme) => theme.Colours.GetValueOrDefault("link", new Colour(0x05, 0x63, 0xC1));

    /// <summary>Colour of text.</summary>
    public static Colour Text(Theme theme) => theme.Colours.GetValueOrDefault("text", Colour.Black);

    /// <summary>The role that Word calls a colour by; null where it has none.</summary>
    public static string? RoleOf(Theme theme, Colour colour)
    {
        for (var i = 1; i <= Accents; i++)
        {
            if (Accent(theme, i) == colour)
                return $"accent{i}";
        }
        return colour == Link(theme) ? "hyperlink" : colour == Text(theme) ? "text1" : null;
    }
}
