using System.Text;
using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Checking;

/// <summary>Reads the character map of a font: single characters and ranges (ISO 32000-1, 9.10.3).</summary>
internal static class ToUnicodeReader
{
    public static IReadOnlyDictionary<int, string> Read(PdfStream? map)
    {
        var texts = new Dictionary<int, string>();
        if (map is null)
            return texts;
        var parser = new PdfParser(PdfStrings.Decode(map));
        var operands = new List<PdfString>();
        while (parser.Next() is { } next)
        {
            if (next.Value is PdfString text)
                operands.Add(text);
            else if (next.Keyword is { } keyword)
                Take(keyword.Value, operands, texts);
        }
        return texts;
    }

    private static void Take(string keyword, List<PdfString> operands, Dictionary<int, string> texts)
    {
        if (keyword == "endbfchar")
        {
            foreach (var pair in operands.Chunk(2).Where(pair => pair.Length == 2))
                texts[CodeOf(pair[0])] = Encoding.BigEndianUnicode.GetString(pair[1].Bytes);
        }
        operands.Clear();
    }

    private static int CodeOf(PdfString text) => text.Bytes.Aggregate(0, (code, value) => (code << 8) | value);
}
