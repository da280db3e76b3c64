using System.Collections.Immutable;
using GbDocs.Fonts;

namespace GbDocs.Layout.Fonts;

/// <summary>
/// The faces that a layout may use: families by name, and the families asked last when a style's own have no glyph.
/// Immutable; a file is read when its face is first wanted. Safe for several threads.
/// </summary>
public sealed class FontLibrary
{
    private readonly ImmutableDictionary<FontSpec, Lazy<FontFace>> faces;

    private FontLibrary(ImmutableDictionary<FontSpec, Lazy<FontFace>> faces, ImmutableArray<string> lastResort)
    {
        this.faces = faces;
        LastResort = lastResort;
    }

    /// <summary>No face at all.</summary>
    public static FontLibrary Empty { get; } = new(ImmutableDictionary.Create<FontSpec, Lazy<FontFace>>(SpecComparer.Instance), []);

    /// <summary>The fonts that the product brings along.</summary>
    public static FontLibrary Bundled { get; } = new(
        BundledFonts.Faces.ToImmutableDictionary(
            face => new FontSpec(face.Family, face.Bold, face.Italic),
            face => new Lazy<FontFace>(() => FontFace.Read(BundledFonts.Open(face.Name))),
            SpecComparer.Instance),
        ["Noto Sans", "Liberation Sans", "Noto Sans Symbols2", "Noto Sans Math"]);

    /// <summary>Families that end every fallback chain.</summary>
    public ImmutableArray<string> LastResort { get; }

    /// <summary>The names of all families, in ordinal order.</summary>
    public ImmutableArray<string> Families =>
        [.. faces.Keys.Select(spec => spec.Family).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)];

    /// <summary>This library and one more face, which takes the place of one with the same family and style.</summary>
    /// <param name="file">A TrueType file.</param>
    /// <exception cref="FontFormatException">The file is broken.</exception>
    public FontLibrary With(ReadOnlyMemory<byte> file)
    {
        var face = FontFace.Read(file);
        var spec = new FontSpec(face.FamilyName, face.IsBold, face.IsItalic);
        return new FontLibrary(faces.SetItem(spec, new Lazy<FontFace>(face)), LastResort);
    }

    /// <summary>This library with other families at the end of every chain.</summary>
    public FontLibrary WithLastResort(params ImmutableArray<string> families) => new(faces, families);

    /// <summary>Whether a family has any face.</summary>
    public bool Has(string family) => Lookup(new FontSpec(family)) is not null;

    /// <summary>
    /// The wanted face, or the nearest of its family: first the same slope in the other weight, then the same weight upright
    /// or sloped, then any; null where the family is unknown.
    /// </summary>
    public FontFace? Find(FontSpec spec) => Lookup(spec)?.Value;

    /// <summary>The faces to try for a style, in order: its families, then <see cref="LastResort"/>; unknown families are left out.</summary>
    internal ImmutableArray<Lazy<FontFace>> Chain(ImmutableArray<string> families, bool bold, bool italic) =>
        [.. families.Concat(LastResort).Select(family => Lookup(new FontSpec(family, bold, italic))).OfType<Lazy<FontFace>>().Distinct()];

    private Lazy<FontFace>? Lookup(FontSpec spec) =>
        Exact(spec)
        ?? Exact(spec with { Bold = !spec.Bold })
        ?? Exact(spec with { Italic = !spec.Italic })
        ?? Exact(spec with { Bold = !spec.Bold, Italic = !spec.Italic });

    private Lazy<FontFace>? Exact(FontSpec spec) => faces.GetValueOrDefault(spec);

    private sealed class SpecComparer : IEqualityComparer<FontSpec>
    {
        public static SpecComparer Instance { get; } = new();

        public bool Equals(FontSpec x, FontSpec y) =>
            x.Bold == y.Bold && x.Italic == y.Italic && string.Equals(x.Family, y.Family, StringComparison.OrdinalIgnoreCase);

        public int GetHashCode(FontSpec spec) =>
            HashCode.Combine(StringComparer.OrdinalIgnoreCase.GetHashCode(spec.Family), spec.Bold, spec.Italic);
    }
}
