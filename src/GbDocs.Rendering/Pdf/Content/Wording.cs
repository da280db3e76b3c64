namespace GbDocs.Rendering.Pdf.Content;

/// <summary>What a stretch says of its words beyond what the glyphs and its element say.</summary>
/// <param name="Language">The language where it is not the element's; null otherwise.</param>
/// <param name="ActualText">The text where the glyphs do not say it one by one; null otherwise.</param>
internal readonly record struct Wording(string? Language, string? ActualText)
{
    public bool IsPlain => Language is null && ActualText is null;
}
