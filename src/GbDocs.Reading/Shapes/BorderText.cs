using GbDocs.Model.Measures;

namespace GbDocs.Reading.Shapes;

/// <summary>Takes a line's words apart: <c>0.5pt #000000 4pt</c>: thickness, colour, distance from the text; <c>none</c>.</summary>
/// <param name="Width">Thickness.</param>
/// <param name="Colour">A colour, or a name of the theme; empty for the text colour.</param>
/// <param name="Space">Distance from the text.</param>
internal sealed record BorderText(Length Width, string Colour, Length Space)
{
    /// <summary>Its parts; null for any other form, and for lines that Word does not know: more than 6 pt thick or 31 pt away.</summary>
    public static BorderText? Split(string text)
    {
        if (text == "none")
            return new BorderText(Length.Zero, string.Empty, Length.Zero);
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 1 or > 3 || !Lengths.TryParse(words[0], out var width))
            return null;
        var space = Length.Zero;
        if (words.Length == 3 && !Lengths.TryParse(words[2], out space))
            return null;
        if (words.Length > 1 && !Scalars.Colour.Accepts(words[1]))
            return null;
        var isOfWord = width >= Length.Zero && width <= Length.FromPoints(6) && space >= Length.Zero && space <= Length.FromPoints(31);
        return isOfWord ? new BorderText(width, words.Length > 1 ? words[1] : string.Empty, space) : null;
    }
}
