namespace GbDocs.Review.Versions;

/// <summary>How far two parts are from being versions of each other. A part that has no counterpart costs <see cref="Gap"/>.</summary>
internal static class Likeness
{
    /// <summary>The price of a part without a counterpart.</summary>
    public const int Gap = 10;

    // More than two gaps: such parts are never paired.
    private const int Unlike = 1_000;

    // Less than two gaps: parts of one kind are rather paired than both left alone.
    private const int Highest = (2 * Gap) - 1;

    private const int OtherKind = 12;
    private const int OtherName = 8;
    private const int OtherForm = 6;
    private const int OtherNotes = 2;

    /// <summary>The price of taking two parts for versions of each other; 0 where nothing speaks against it.</summary>
    public static int Price(Part original, Part version)
    {
        if (original.Kind != version.Kind && !(IsParagraph(original) && IsParagraph(version)))
            return Unlike;
        // A name is the surest sign, whatever was changed besides.
        if (original.Name.Length > 0 && original.Name == version.Name && original.Kind == version.Kind)
            return Math.Min(2, OfContent(original, version));
        var price = (original.Kind != version.Kind ? OtherKind : 0)
            + (original.Name != version.Name ? OtherName : 0)
            + (original.Form != version.Form ? OtherForm : 0)
            + OfContent(original, version);
        return Math.Min(Highest, price);
    }

    private static bool IsParagraph(Part part) => part.Kind is "numbered paragraph" or "paragraph without a number" or "point for decision";

    private static int OfContent(Part original, Part version)
    {
        var (a, b) = (original.Line, version.Line);
        var all = a.Fixed.Union(b.Fixed).Count;
        var common = a.Fixed.Intersect(b.Fixed).Count;
        var isOtherLength = Math.Max(a.Length, b.Length) > 2 * Math.Min(a.Length, b.Length) + 20;
        return (a.Notes != b.Notes ? OtherNotes : 0)
            + (all == 0 ? 0 : 4 - (4 * common / all))
            + (isOtherLength ? 2 : 0)
            + Math.Min(3, Math.Abs(original.Parts.Length - version.Parts.Length));
    }
}
