using System.Collections.Immutable;

namespace GbDocs.Fonts;

/// <summary>
/// The font files that travel inside this assembly, unmodified, each under the SIL Open Font License 1.1 (<see cref="Licences"/>).
/// No font is ever read from the machine, so that the same paper gives the same lines everywhere.
/// </summary>
public static class BundledFonts
{
    /// <summary>Every face, families in alphabetical order.</summary>
    public static ImmutableArray<BundledFace> Faces { get; } =
    [
        .. Family("Liberation Mono", "LiberationMono", "Regular", "Bold"),
        .. Family("Liberation Sans", "LiberationSans", "Regular", "Bold", "Italic", "BoldItalic"),
        .. Family("Liberation Serif", "LiberationSerif", "Regular", "Bold", "Italic", "BoldItalic"),
        .. Family("Noto Sans", "NotoSans", "Regular", "Bold", "Italic", "BoldItalic"),
        .. Family("Noto Sans Math", "NotoSansMath", "Regular"),
        .. Family("Noto Sans Symbols2", "NotoSansSymbols2", "Regular"),
        .. Family("Overpass", "Overpass", "Regular", "Bold", "Italic", "BoldItalic"),
        .. Family("Overpass SemiBold", "Overpass", "SemiBold", "SemiBoldItalic"),
    ];

    /// <summary>The names of the licence texts, which <see cref="Open"/> gives as UTF-8.</summary>
    public static ImmutableArray<string> Licences { get; } = ["Liberation-OFL.txt", "NotoSans-OFL.txt", "Overpass-OFL.txt"];

    /// <summary>The bytes of one file; each call reads them anew.</summary>
    /// <param name="name">A <see cref="BundledFace.Name"/> or one of <see cref="Licences"/>.</param>
    /// <exception cref="ArgumentException">No file has that name.</exception>
    public static ReadOnlyMemory<byte> Open(string name)
    {
        using var stream = typeof(BundledFonts).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"No bundled file is named “{name}”.", nameof(name));
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static IEnumerable<BundledFace> Family(string family, string file, params string[] styles) =>
        styles.Select(style => new BundledFace(
            family,
            Bold: style.StartsWith("Bold", StringComparison.Ordinal),
            Italic: style.EndsWith("Italic", StringComparison.Ordinal),
            $"{file}-{style}.ttf"));
}
