using System.Buffers;
using System.Collections.Frozen;

namespace GbDocs.Model.Language;

/// <summary>Where sentences end, as far as letters and stops can tell: for capitals and for text that is printed one sentence a line.</summary>
public static class Sentences
{
    private static readonly SearchValues<char> Closers = SearchValues.Create("\"')]}’”»›");
    private static readonly SearchValues<char> Openers = SearchValues.Create("\"'([{‘“„«‹¿¡");

    // Words after whose full stop a sentence goes on; English, French and Spanish together, as footnotes mix them.
    private static readonly FrozenSet<string> Abbreviations = FrozenSet.Create(
        StringComparer.Ordinal,
        "No", "Nos", "no", "nos", "para", "paras", "paragr", "párr", "párrs", "núm", "núms", "p", "pp", "Vol", "vol", "Ch", "ch", "cf", "Cf",
        "e.g", "i.e", "viz", "ca", "approx", "incl", "Art", "art", "Arts", "arts", "Sec", "sec", "Fig", "fig", "ed", "eds", "vs", "al",
        "Mr", "Mrs", "Ms", "Dr", "Prof", "St", "Mme", "Mlle", "Sr", "Sra", "Dra", "Rs", "Rev", "Add", "Corr", "Amend", "Doc", "doc",
        "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "janv", "févr", "juill", "déc", "ex", "pág", "págs");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether what follows <paramref name="before"/> begins a sentence: nothing stands before it, or a sentence ends there.</summary>
    /// <param name="before">The line so far, with any spaces, opening quotes and brackets that the new words follow.</param>
    public static bool BeginAfter(ReadOnlySpan<char> before)
    {
        var trimmed = before.TrimEnd();
        // A straight quote opens where the new words touch it, and closes where a space is between.
        var isTouching = trimmed.Length == before.Length;
        while (!trimmed.IsEmpty && Openers.Contains(trimmed[^1]) && (isTouching || !Closers.Contains(trimmed[^1])))
            trimmed = trimmed[..^1].TrimEnd();
        return trimmed.IsEmpty || EndAt(trimmed);
    }

    /// <summary>Whether a sentence ends with the last character of a text, closing quotes and brackets included.</summary>
    public static bool EndAt(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty && Closers.Contains(text[^1]))
            text = text[..^1].TrimEnd();
        return text switch
        {
            [.., '?' or '!' or '…'] => true,
            [.., '.'] => !IsAbbreviation(text[..^1]),
            _ => false,
        };
    }

    /// <summary>The length of the first sentence of a text, with the spaces after it; the whole where there is one.</summary>
    public static int FirstLength(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            // "47. We support it." begins with the number of a paragraph of another text.
            if (text[i] != ' ' || !EndAt(text[..i]) || text[..i].TrimStart("0123456789.").IsEmpty)
                continue;
            var next = i;
            while (next < text.Length && text[next] == ' ')
                next++;
            if (next < text.Length && CanBegin(text[next..]))
                return next;
        }
        return text.Length;
    }

    // "e.g." and "etc." may stand before a small letter; no sentence begins with one.
    private static bool CanBegin(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty && Openers.Contains(text[0]))
            text = text[1..].TrimStart();
        return !text.IsEmpty && !char.IsLower(text[0]) && text[0] is not ('–' or '—' or ';' or ',');
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> before)
    {
        var start = before.Length;
        while (start > 0 && (char.IsLetter(before[start - 1]) || before[start - 1] == '.'))
            start--;
        var word = before[start..];
        // A single capital is an initial: "J. Oyuke".
        return word is [var only] && char.IsUpper(only) ? start == 0 || before[start - 1] is ' ' or '.' or '\u00A0' : Known.Contains(word);
    }
}
