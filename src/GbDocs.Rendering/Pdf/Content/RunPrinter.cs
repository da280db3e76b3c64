using GbDocs.Layout.Text;
using GbDocs.Model.Measures;
using GbDocs.Rendering.Pdf.Fonts;
using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Content;

/// <summary>Prints the glyphs of one run. The pen of the file is known exactly; where it strays from the pen of the layout it is corrected.</summary>
internal sealed class RunPrinter(ContentStream stream, GlyphRun run, FontUse font)
{
    private readonly PdfBuffer buffer = stream.Buffer;
    private long pen; // in hundred-thousandths of the type size, where the file's widths and corrections have led
    private Length target; // where the layout's advances have led
    private bool isInString;

    /// <summary>Prints glyphs from one index to before another.</summary>
    public void Print(int start, int end)
    {
        buffer.Add((byte)'[');
        var rise = Length.Zero;
        for (var texts = run.Texts; texts.MoveNext() && texts.Index < end;)
        {
            if (texts.Index < start)
                continue;
            Rise(ref rise, run.OffsetOf(texts.Index).Y);
            ShowGlyph(texts);
        }
        if (end == run.Glyphs.Length && RunText.NeedsSpace(run))
            ShowCode(font.CodeOf(RunText.SpaceOf(run), " "));
        Close();
        stream.Operator("]TJ");
        if (rise != Length.Zero)
            stream.Numbers(0).Operator("Ts");
    }

    private void ShowGlyph(in GlyphTexts texts)
    {
        var glyph = run.Glyphs[texts.Index];
        Correct((target + run.OffsetOf(texts.Index).X).Scale(100_000, run.Size.Emu).Emu);
        ShowCode(font.CodeOf(glyph.Id, RunText.OfGlyph(run, texts)));
        pen += font.WidthOf(glyph.Id);
        target += glyph.Advance;
    }

    // The numbers of TJ are thousandths of the type size and move the pen back.
    private void Correct(long wanted)
    {
        var back = (pen - wanted) is var stray && stray >= 0 ? (stray + 50) / 100 : (stray - 50) / 100;
        if (back == 0)
            return;
        Close();
        buffer.AddInteger(back);
        pen -= back * 100;
    }

    private void Rise(ref Length rise, Length wanted)
    {
        if (rise == wanted)
            return;
        Close();
        stream.Operator("]TJ");
        stream.Numbers(PdfText.Thousandths(wanted)).Operator("Ts");
        buffer.Add((byte)'[');
        rise = wanted;
    }

    private void ShowCode(ushort code)
    {
        if (!isInString)
            buffer.Add((byte)'(');
        isInString = true;
        buffer.AddStringByte((byte)(code >> 8));
        buffer.AddStringByte((byte)code);
    }

    private void Close()
    {
        if (isInString)
            buffer.Add((byte)')');
        isInString = false;
    }
}
