namespace GbDocs.Layout.Fonts;

/// <summary>The parts of a composite outline (OpenType 1.9, "Composite Glyph Description").</summary>
internal static class GlyphComponents
{
    private const int HeaderSize = 10;

    [Flags]
    private enum Flag
    {
        WordArguments = 0x0001,
        OneScale = 0x0008,
        MoreComponents = 0x0020,
        TwoScales = 0x0040,
        Matrix = 0x0080,
        Instructions = 0x0100,
    }

    public static bool IsComposite(FontData outline) => outline.Length >= HeaderSize && outline.I16(0) < 0;

    /// <summary>The glyphs that the outline is put together from.</summary>
    public static IEnumerable<ushort> Of(FontData outline)
    {
        for (var at = HeaderSize; at >= 0; at = Next(outline, at))
            yield return outline.U16(at + 2);
    }

    /// <summary>The outline with other numbers for its parts and without instructions.</summary>
    public static byte[] Renumbered(FontData outline, Func<ushort, ushort> newIdOf)
    {
        var end = HeaderSize;
        for (var at = HeaderSize; at >= 0; at = Next(outline, at))
            end = at + SizeAt(outline, at);
        var copy = outline.Part(0, end).Span.ToArray();
        var written = new FontWriter(copy);
        for (var at = HeaderSize; at >= 0; at = Next(outline, at))
        {
            written.PutU16(at, outline.U16(at) & ~(int)Flag.Instructions);
            written.PutU16(at + 2, newIdOf(outline.U16(at + 2)));
        }
        return copy;
    }

    // −1: there is no further part.
    private static int Next(FontData outline, int at) =>
        (FlagsAt(outline, at) & Flag.MoreComponents) != 0 ? at + SizeAt(outline, at) : -1;

    private static Flag FlagsAt(FontData outline, int at) => (Flag)outline.U16(at);

    private static int SizeAt(FontData outline, int at)
    {
        var flags = FlagsAt(outline, at);
        var scale = (flags & Flag.Matrix) != 0 ? 8 : (flags & Flag.TwoScales) != 0 ? 4 : (flags & Flag.OneScale) != 0 ? 2 : 0;
        return 4 + ((flags & Flag.WordArguments) != 0 ? 4 : 2) + scale;
    }
}
