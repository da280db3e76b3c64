using System.Globalization;

namespace GbDocs.Reading.Styles;

/// <summary>Names that styles bear in Word.</summary>
internal static class WordNames
{
    /// <summary>"agenda-line" → "Agenda Line".</summary>
    public static string From(string name) =>
        string.Join(' ', name.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(Capitalized));

    private static string Capitalized(string word) => char.ToUpperInvariant(word[0]).ToString(CultureInfo.InvariantCulture) + word[1..];
}
