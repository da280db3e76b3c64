using System.Collections.Immutable;

namespace GbDocs.Model.Styles;

/// <summary>A typeface family under its two names.</summary>
/// <param name="WordName">What Word is told: "Times New Roman", "Noto Sans".</param>
/// <param name="Bundled">The bundled families that our layout sets it in, the first with the glyph wins: "Liberation Serif", "Noto Sans".</param>
public sealed record FontFamily(string WordName, ImmutableArray<string> Bundled)
{
    /// <summary>Times New Roman, laid out in its metric twin.</summary>
    public static FontFamily Serif { get; } = new("Times New Roman", ["Liberation Serif", "Noto Sans", "Noto Sans Symbols2"]);

    /// <summary>Arial, laid out in its metric twin.</summary>
    public static FontFamily Sans { get; } = new("Arial", ["Liberation Sans", "Noto Sans", "Noto Sans Symbols2"]);

    /// <summary>Courier New, laid out in its metric twin.</summary>
    public static FontFamily Mono { get; } = new("Courier New", ["Liberation Mono", "Noto Sans", "Noto Sans Symbols2"]);
}
