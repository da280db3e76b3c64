using GbDocs.Layout.Pages;
using GbDocs.Layout.Text;
using GbDocs.Model.Measures;
using GbDocs.Rendering.Pdf.Fonts;
using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Content;

/// <summary>Prints glyph runs between BT and ET (ISO 32000-1, 9.4). Each run starts at its own place, so that no error adds up.</summary>
internal sealed class TextPrinter(ContentStream stream, FontUses fonts)
{
    private (long X, long Y) lineStart;

    public void Print(IEnumerable<GlyphItem> items, string language)
    {
        lineStart = default;
        stream.Operator("BT");
        foreach (var item in items)
            PrintItem(item, language);
        stream.Operator("ET");
    }

    private void PrintItem(GlyphItem item, string language)
    {
        var run = item.Run;
        var properties = Properties(run, language);
        if (properties.Count > 0)
            stream.Begin("Span", properties);
        stream.Fill(run.Colour);
        stream.Font(fonts[run.Face].Name, run.Size);
        MoveTo(PdfText.Thousandths(item.X), stream.Up(item.Baseline - run.BaselineShift));
        new RunPrinter(stream, run, fonts[run.Face]).Print();
        if (properties.Count > 0)
            stream.End();
    }

    // What a whole run needs to say of itself; glyphs from right to left are not in the order of the text.
    private static PdfDictionary Properties(GlyphRun run, string language) => new()
    {
        ["Lang"] = run.Kind == RunKind.Text && !Covers(run.Language, language) ? PdfText.Of(run.Language) : null,
        ["ActualText"] = run.Kind == RunKind.Text && run.Direction == TextDirection.RightToLeft ? PdfText.Of(run.Text) : null,
    };

    // "en" says nothing more than "en-GB" does.
    private static bool Covers(string tag, string surrounding) =>
        surrounding.StartsWith(tag, StringComparison.OrdinalIgnoreCase) && (surrounding.Length == tag.Length || surrounding[tag.Length] == '-');

    private void MoveTo(long x, long y)
    {
        stream.Numbers(x - lineStart.X, y - lineStart.Y).Operator("Td");
        lineStart = (x, y);
    }
}
