using GbDocs.Layout.Pages;
using GbDocs.Model.Measures;
using GbDocs.Rendering.Pdf.Fonts;
using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Content;

/// <summary>Prints glyph runs between BT and ET (ISO 32000-1, 9.4). Each run starts at its own place, so that no error adds up.</summary>
internal sealed class TextPrinter(ContentStream stream, FontUses fonts)
{
    private (long X, long Y) lineStart;

    /// <param name="pieces">Runs or parts of runs.</param>
    public void Print(IEnumerable<Piece> pieces)
    {
        lineStart = default;
        stream.Operator("BT");
        foreach (var piece in pieces)
            Print((GlyphItem)piece.Item, piece);
        stream.Operator("ET");
    }

    private void Print(GlyphItem item, Piece piece)
    {
        var run = item.Run;
        stream.Fill(run.Colour);
        stream.Font(fonts[run.Face].Name, run.Size);
        var before = Length.Zero;
        for (var i = 0; i < piece.Start; i++)
            before += run.Glyphs[i].Advance;
        MoveTo(PdfText.Thousandths(item.X + before), stream.Up(item.Baseline - run.BaselineShift));
        new RunPrinter(stream, run, fonts[run.Face]).Print(piece.Start, piece.End);
    }

    private void MoveTo(long x, long y)
    {
        stream.Numbers(x - lineStart.X, y - lineStart.Y).Operator("Td");
        lineStart = (x, y);
    }
}
