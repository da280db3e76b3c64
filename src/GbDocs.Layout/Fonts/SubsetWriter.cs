using System.Collections.Immutable;

namespace GbDocs.Layout.Fonts;

/// <summary>Glyphs of a face → the bytes of a TrueType file with them alone.</summary>
internal static class SubsetWriter
{
    private const int LastShortLocation = 0xFFFF * 2;

    public static byte[] Write(FontFace face, ImmutableArray<ushort> glyphs, Func<ushort, ushort> newIdOf)
    {
        var outlines = new GlyphOutlines(face);
        byte[][] parts = [.. glyphs.Select(glyph => Outline(outlines[glyph], newIdOf))];
        var isLong = parts.Sum(part => (long)part.Length) > LastShortLocation;
        var file = FontWriter.ToFile(new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["glyf"] = [.. parts.SelectMany(part => part)],
            ["head"] = Head(face, isLong),
            ["hhea"] = HorizontalHeader(face, glyphs.Length),
            ["hmtx"] = HorizontalMetrics(face, glyphs),
            ["loca"] = Locations(parts, isLong),
            ["maxp"] = Maxima(face, glyphs.Length),
        });
        FontWriter.Seal(file, headAt: new FontData(file).Offset32(12 + 16 + 8)); // "head" is the second entry
        return file;
    }

    private static byte[] Outline(FontData outline, Func<ushort, ushort> newIdOf)
    {
        if (outline.Length == 0)
            return [];
        var bytes = GlyphComponents.IsComposite(outline) ? GlyphComponents.Renumbered(outline, newIdOf) : WithoutHints(outline);
        return bytes.Length % 2 == 0 ? bytes : [.. bytes, 0]; // short locations need an even length
    }

    // Ten bytes of header, the end point of each contour, the length of the instructions, the instructions, the points.
    private static byte[] WithoutHints(FontData outline)
    {
        var lengthAt = 10 + (outline.I16(0) * 2);
        var points = outline.From(lengthAt + 2 + outline.U16(lengthAt));
        return [.. outline.Part(0, lengthAt).Span, 0, 0, .. points.Span];
    }

    private static byte[] Head(FontFace face, bool isLong)
    {
        var head = face.Tables.Required("head").Part(0, 54).Span.ToArray();
        var writer = new FontWriter(head);
        writer.PutU32(8, 0);
        writer.PutU16(50, isLong ? 1 : 0);
        return head;
    }

    private static byte[] HorizontalHeader(FontFace face, int count)
    {
        var hhea = face.Tables.Required("hhea").Part(0, 36).Span.ToArray();
        new FontWriter(hhea).PutU16(34, count);
        return hhea;
    }

    private static byte[] HorizontalMetrics(FontFace face, ImmutableArray<ushort> glyphs)
    {
        var hmtx = new byte[glyphs.Length * 4];
        var writer = new FontWriter(hmtx);
        for (var i = 0; i < glyphs.Length; i++)
        {
            writer.PutU16(i * 4, face.AdvanceOf(glyphs[i]));
            writer.PutU16((i * 4) + 2, face.LeftSideBearingOf(glyphs[i]));
        }
        return hmtx;
    }

    private static byte[] Locations(byte[][] parts, bool isLong)
    {
        var loca = new byte[(parts.Length + 1) * (isLong ? 4 : 2)];
        var writer = new FontWriter(loca);
        var at = 0;
        for (var i = 1; i <= parts.Length; i++)
        {
            at += parts[i - 1].Length;
            if (isLong)
                writer.PutU32(i * 4, (uint)at);
            else
                writer.PutU16(i * 2, at / 2);
        }
        return loca;
    }

    private static byte[] Maxima(FontFace face, int count)
    {
        var maxp = face.Tables.Required("maxp").Part(0, 32).Span.ToArray();
        var writer = new FontWriter(maxp);
        writer.PutU16(4, count);
        for (var at = 16; at <= 26; at += 2)
            writer.PutU16(at, 0); // twilight points, storage, functions, instructions, stack: none without hints
        return maxp;
    }
}
