using System.Text;
using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Fonts;

/// <summary>Codes and their texts → the character map that copying and searching use (ISO 32000-1, 9.10.3).</summary>
internal static class ToUnicodeWriter
{
    private const int EntriesInAGroup = 100; // the most that a bfchar section may hold

    public static ReadOnlySpan<byte> Write(IReadOnlyList<(ushort Glyph, string Text)> codes)
    {
        var map = new PdfBuffer().Add("""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """);
        for (var from = 0; from < codes.Count; from += EntriesInAGroup)
            WriteGroup(map, codes, from, Math.Min(from + EntriesInAGroup, codes.Count));
        return map.Add("""
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """).Written;
    }

    private static void WriteGroup(PdfBuffer map, IReadOnlyList<(ushort Glyph, string Text)> codes, int from, int end)
    {
        map.AddInteger(end - from).Add(" beginbfchar\n");
        for (var i = from; i < end; i++)
        {
            map.Add((byte)'<').AddHex((byte)((i + 1) >> 8)).AddHex((byte)(i + 1)).Add("> <");
            foreach (var value in Encoding.BigEndianUnicode.GetBytes(Meaningful(codes[i].Text)))
                map.AddHex(value);
            map.Add(">\n");
        }
        map.Add("endbfchar\n");
    }

    // PDF/UA-1 7.21.7 forbids these three, which say nothing.
    private static string Meaningful(string text) =>
        text.Replace('\u0000', '\uFFFD').Replace('\uFEFF', '\uFFFD').Replace('\uFFFE', '\uFFFD');
}
