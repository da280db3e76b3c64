using System.Collections.Frozen;

namespace GbDocs.Resolution.Typography;

/// <summary>Names of months in the languages of papers, full and as notes shorten them.</summary>
internal static class Months
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
        "Jan.", "Feb.", "Mar.", "Apr.", "Jun.", "Jul.", "Aug.", "Sep.", "Sept.", "Oct.", "Nov.", "Dec.",
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
        "janv.", "févr.", "juill.", "déc.",
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is a month; a comma or bracket after it does not matter.</summary>
    public static bool Contains(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > 12 || !char.IsLetter(word[0]))
            return false;
        return Names.Contains(word) || Names.Contains(word.TrimEnd(",;:)."));
    }
}
