namespace GbDocs.Layout.Fonts;

/// <summary>Which face of which family.</summary>
/// <param name="Family">The family's name, case ignored: <c>Noto Sans</c>.</param>
/// <param name="Bold">Whether the bold is wanted.</param>
/// <param name="Italic">Whether the italic is wanted.</param>
public readonly record struct FontSpec(string Family, bool Bold = false, bool Italic = false)
{
    /// <summary><c>Noto Sans bold italic</c></summary>
    public override string ToString() => Family + (Bold ? " bold" : string.Empty) + (Italic ? " italic" : string.Empty);
}
