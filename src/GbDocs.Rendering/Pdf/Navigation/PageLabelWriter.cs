using System.Globalization;
using GbDocs.Layout.Pages;
using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Navigation;

/// <summary>Page numbers as printed → page labels (ISO 32000-1, 12.4.2): a series for each stretch that counts on.</summary>
internal static class PageLabelWriter
{
    public static PdfReference Write(PdfFileWriter file, PagedDocument document)
    {
        var ranges = new List<(int, PdfObject)>();
        Series? last = null;
        for (var i = 0; i < document.Pages.Length; i++)
        {
            var series = Read(document.Pages[i].Label);
            if (last is null || series.Style is null || series != last.Next())
                ranges.Add((i, Label(series)));
            last = series;
        }
        return PdfTree.WriteNumbers(file, ranges);
    }

    private static Series Read(string label)
    {
        if (int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && label[0] != '0')
            return new Series("D", string.Empty, number);
        var roman = RomanValue(label);
        return roman > 0 ? new Series("r", string.Empty, roman) : new Series(null, label, 1);
    }

    private static PdfDictionary Label(Series series) => new()
    {
        ["S"] = series.Style is null ? null : new PdfName(series.Style),
        ["P"] = series.Prefix.Length == 0 ? null : PdfText.Of(series.Prefix),
        ["St"] = series.Number == 1 ? null : series.Number,
    };

    // 0 where the label is no small roman number in its one right form.
    private static int RomanValue(string label)
    {
        for (var number = 1; number < 100 && label.Length > 0; number++)
        {
            if (string.Equals(Roman(number), label, StringComparison.Ordinal))
                return number;
        }
        return 0;
    }

    private static string Roman(int number)
    {
        string[] tens = ["", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"];
        string[] ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
        return tens[number / 10] + ones[number % 10];
    }

    private sealed record Series(string? Style, string Prefix, int Number)
    {
        public Series Next() => this with { Number = Number + 1 };
    }
}
