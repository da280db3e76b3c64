using System.Globalization;
using System.Xml.Linq;

namespace GbDocs.Rendering.Docx.Checking.Accessibility;

/// <summary>Words stand out from what is behind them: 4.5 to 1, and 3 to 1 for large ones (WCAG 1.4.3).</summary>
internal static class ContrastRules
{
    private const double Least = 4.5;
    private const double LeastForLarge = 3;

    /// <summary>Checks a file.</summary>
    public static IEnumerable<string> Check(WordFile file)
    {
        var styles = new StyleChains(file);
        return file.Stories.SelectMany(s => s.Root.Descendants(WordFile.W + "p"))
            .Where(p => p.Descendants(WordFile.W + "t").Any())
            .SelectMany(p => Check(styles, p))
            .Distinct();
    }

    private static IEnumerable<string> Check(StyleChains styles, XElement paragraph)
    {
        var back = Background(styles, paragraph);
        foreach (var style in paragraph.Descendants(WordFile.W + "r").Where(HasWords).Select(RunStyle).Distinct())
        {
            var text = ColourOf(Property(styles, paragraph, style, "color"), "val") ?? "000000";
            var ratio = Ratio(text, back);
            if (ratio < (IsLarge(styles, paragraph, style) ? LeastForLarge : Least))
                yield return string.Create(CultureInfo.InvariantCulture, $"Words in “{StyleChains.StyleOf(paragraph)}” are {text} on {back}, {ratio:0.0} to 1.");
        }
    }

    // The square of a legend is a sample of its colour: the letter after it is read.
    private static bool HasWords(XElement run) => run.Elements(WordFile.W + "t").Any(t => t.Value.Any(char.IsLetterOrDigit));

    private static string? RunStyle(XElement run) => WordFile.Value(run.Element(WordFile.W + "rPr")?.Element(WordFile.W + "rStyle"));

    private static XElement? Property(StyleChains styles, XElement paragraph, string? runStyle, string name) =>
        (runStyle is null ? null : styles.Of(runStyle, "rPr", name)) ?? styles.OfParagraph(paragraph, "rPr", name);

    // Large is 18 points, or 14 in bold.
    private static bool IsLarge(StyleChains styles, XElement paragraph, string? runStyle)
    {
        var halfPoints = int.Parse(WordFile.Value(Property(styles, paragraph, runStyle, "sz")) ?? "22", CultureInfo.InvariantCulture);
        return halfPoints >= 36 || (halfPoints >= 28 && Property(styles, paragraph, runStyle, "b") is { } bold && WordFile.Value(bold) is not ("0" or "false"));
    }

    // The nearest colour: of the paragraph, of its cell, of the row by the table's style.
    private static string Background(StyleChains styles, XElement paragraph)
    {
        if (ColourOf(styles.OfParagraph(paragraph, "pPr", "shd"), "fill") is { } own)
            return own;
        foreach (var cell in paragraph.Ancestors(WordFile.W + "tc"))
        {
            if ((ColourOf(cell.Element(WordFile.W + "tcPr")?.Element(WordFile.W + "shd"), "fill") ?? ByTable(styles, cell)) is { } colour)
                return colour;
        }
        return "FFFFFF";
    }

    private static string? ByTable(StyleChains styles, XElement cell)
    {
        var row = cell.Parent!;
        var properties = row.Parent!.Element(WordFile.W + "tblPr");
        var look = properties?.Element(WordFile.W + "tblLook");
        var style = styles.Style(WordFile.Value(properties?.Element(WordFile.W + "tblStyle")) ?? string.Empty);
        var isFirst = WordFile.Value(look, "firstRow") == "1" && !row.ElementsBeforeSelf(WordFile.W + "tr").Any();
        var isLast = WordFile.Value(look, "lastRow") == "1" && !row.ElementsAfterSelf(WordFile.W + "tr").Any();
        var condition = isFirst ? "firstRow" : isLast ? "lastRow" : string.Empty;
        var conditional = style?.Elements(WordFile.W + "tblStylePr").FirstOrDefault(c => WordFile.Value(c, "type") == condition);
        return ColourOf(Shading(conditional), "fill") ?? ColourOf(Shading(style), "fill");
    }

    private static XElement? Shading(XElement? style) => style?.Element(WordFile.W + "tcPr")?.Element(WordFile.W + "shd");

    private static string? ColourOf(XElement? element, string attribute) =>
        WordFile.Value(element, attribute) is { Length: 6 } colour ? colour : null;

    private static double Ratio(string first, string second)
    {
        var (a, b) = (Luminance(first), Luminance(second));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    // WCAG 2.2, "relative luminance".
    private static double Luminance(string colour) =>
        (0.2126 * Part(colour[..2])) + (0.7152 * Part(colour[2..4])) + (0.0722 * Part(colour[4..]));

    private static double Part(string hex)
    {
        var value = int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
