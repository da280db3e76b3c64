using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Checking;

/// <summary>The widths that a composite font states (ISO 32000-1, 9.7.4.3).</summary>
internal sealed class FontWidths
{
    private readonly Dictionary<int, decimal> widths = [];
    private decimal other = 1000;

    /// <summary>The width of a character in thousandths of the em.</summary>
    public decimal Of(int code) => widths.GetValueOrDefault(code, other);

    public static FontWidths Read(PdfFile file, PdfDictionary font)
    {
        var result = new FontWidths();
        if (file.Thousandths(font["DW"]) is { } width)
            result.other = width / 1000m;
        var list = file.Array(font["W"]);
        for (var i = 0; i + 1 < list.Count;)
        {
            var first = (int)(file.Integer(list[i]) ?? 0);
            if (file.Resolve(list[i + 1]) is PdfArray array)
            {
                for (var k = 0; k < array.Items.Count; k++)
                    result.widths[first + k] = (file.Thousandths(array.Items[k]) ?? 0) / 1000m;
                i += 2;
                continue;
            }
            var last = (int)(file.Integer(list[i + 1]) ?? 0);
            for (var code = first; code <= last && i + 2 < list.Count; code++)
                result.widths[code] = (file.Thousandths(list[i + 2]) ?? 0) / 1000m;
            i += 3;
        }
        return result;
    }
}
