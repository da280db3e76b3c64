using System.Collections.Immutable;

namespace GbDocs.Layout.Fonts;

/// <summary>
/// A small TrueType file with some glyphs of a face, renumbered without holes, as PDF embeds it (CIDFontType2, Identity map):
/// tables glyf, head, hhea, hmtx, loca, maxp; no hints. The same glyphs in the same order give the same bytes.
/// </summary>
public sealed class FontSubset
{
    private readonly Dictionary<ushort, ushort> newIds;

    private FontSubset(FontFace face, ImmutableArray<ushort> glyphs, Dictionary<ushort, ushort> newIds)
    {
        Face = face;
        Glyphs = glyphs;
        this.newIds = newIds;
        File = SubsetWriter.Write(face, glyphs, NewIdOf);
    }

    /// <summary>Where the glyphs come from.</summary>
    public FontFace Face { get; }

    /// <summary>The face's numbers of the glyphs in the order of their new numbers; the first is 0, the glyph for missing characters.</summary>
    public ImmutableArray<ushort> Glyphs { get; }

    /// <summary>The font file.</summary>
    public ReadOnlyMemory<byte> File { get; }

    /// <summary>Makes the file.</summary>
    /// <param name="face">The face.</param>
    /// <param name="glyphs">
    /// The glyphs wanted: the first gets number 1, the next 2, one that comes again none; the parts of composite glyphs follow.
    /// </param>
    /// <exception cref="FontFormatException">An outline is broken.</exception>
    public static FontSubset Create(FontFace face, IEnumerable<ushort> glyphs)
    {
        var outlines = new GlyphOutlines(face);
        var order = new List<ushort>();
        var newIds = new Dictionary<ushort, ushort>();
        foreach (var glyph in glyphs.Prepend((ushort)0))
            Add(glyph);
        for (var i = 0; i < order.Count; i++) // grows while it runs
        {
            var outline = outlines[order[i]];
            foreach (var part in GlyphComponents.IsComposite(outline) ? GlyphComponents.Of(outline) : [])
                Add(part);
        }
        return new FontSubset(face, [.. order], newIds);

        void Add(ushort glyph)
        {
            if (newIds.TryAdd(glyph, (ushort)order.Count))
                order.Add(glyph);
        }
    }

    /// <summary>The number of a glyph in the file.</summary>
    /// <param name="glyph">Its number in the face.</param>
    /// <exception cref="KeyNotFoundException">The glyph is not in the subset.</exception>
    public ushort NewIdOf(ushort glyph) => newIds[glyph];
}
