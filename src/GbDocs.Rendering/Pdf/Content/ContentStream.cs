using GbDocs.Layout.Pages;
using GbDocs.Model.Measures;
using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Content;

/// <summary>The operators of one page (ISO 32000-1, annex A), with what is known of the graphics state.</summary>
internal sealed class ContentStream(Length pageHeight)
{
    private Colour fill = Colour.Black; // the state in which a page begins
    private (string Name, Length Size) font;

    public PdfBuffer Buffer { get; } = new();

    /// <summary>The distance of a place from the bottom of the page, in thousandths of a point.</summary>
    public long Up(Length y) => PdfText.Thousandths(pageHeight - y);

    public ContentStream Point(PagePoint point) => Numbers(PdfText.Thousandths(point.X), Up(point.Y));

    public ContentStream Numbers(params ReadOnlySpan<long> thousandths)
    {
        foreach (var number in thousandths)
            Buffer.AddThousandths(number).Add((byte)' ');
        return this;
    }

    public void Operator(string name) => Buffer.Add(name).Add((byte)'\n');

    public void Fill(Colour colour)
    {
        if (colour != fill)
            Set(colour, "g", "rg");
        fill = colour;
    }

    public void Stroke(Colour colour) => Set(colour, "G", "RG");

    public void Font(string name, Length size)
    {
        if (font == (name, size))
            return;
        Buffer.AddName(name).Add((byte)' ');
        Numbers(PdfText.Thousandths(size)).Operator("Tf");
        font = (name, size);
    }

    public void Rectangle(Rectangle area)
    {
        var (left, bottom) = (PdfText.Thousandths(area.X), Up(area.Bottom));
        Numbers(left, bottom, PdfText.Thousandths(area.Right) - left, Up(area.Y) - bottom).Operator("re");
    }

    public void Begin(string tag, PdfDictionary properties)
    {
        Buffer.AddName(tag);
        PdfObjectWriter.Write(properties, Buffer);
        Operator("BDC");
    }

    public void End() => Operator("EMC");

    // Equal components are a grey, which is shorter; both are device colours that the output intent explains.
    private void Set(Colour colour, string grey, string three)
    {
        if (colour.Red == colour.Green && colour.Green == colour.Blue)
            Numbers(Part(colour.Red)).Operator(grey);
        else
            Numbers(Part(colour.Red), Part(colour.Green), Part(colour.Blue)).Operator(three);
    }

    private static long Part(byte component) => ((component * 1000L) + 127) / 255;
}
