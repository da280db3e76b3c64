namespace GbDocs.Fonts;

/// <summary>One face that the product brings along.</summary>
/// <param name="Family">The family's name as style sheets write it: <c>Noto Sans</c>.</param>
/// <param name="Bold">Whether it is the bold of its family.</param>
/// <param name="Italic">Whether it is the italic of its family.</param>
/// <param name="Name">The name that <see cref="BundledFonts.Open"/> takes: <c>NotoSans-Bold.ttf</c>.</param>
public sealed record BundledFace(string Family, bool Bold, bool Italic, string Name);
