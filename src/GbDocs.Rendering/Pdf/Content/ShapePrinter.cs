using System.Diagnostics;
using GbDocs.Layout.Pages;
using GbDocs.Rendering.Pdf.Objects;
using GbDocs.Rendering.Pdf.Pictures;

namespace GbDocs.Rendering.Pdf.Content;

/// <summary>Prints rules, paths, pictures and the lines under and through text (ISO 32000-1, 8.5 and 8.9).</summary>
internal static class ShapePrinter
{
    public static void Print(RuleItem rule, ContentStream stream)
    {
        stream.Fill(rule.Colour);
        stream.Rectangle(rule.Area);
        stream.Operator("f");
    }

    public static void Print(PathItem item, ContentStream stream)
    {
        if (item.Fill is null && item.Stroke is null)
            return;
        if (item.Fill is { } colour)
            stream.Fill(colour);
        if (item.Stroke is { } stroke)
            Prepare(stroke, stream);
        foreach (var segment in item.Path.Segments)
            Print(segment, stream);
        stream.Operator((item.Fill, item.Stroke) switch
        {
            (not null, not null) => "B",
            (not null, null) => "f",
            _ => "S",
        });
    }

    public static void Print(PictureItem item, EmbeddedPicture picture, ContentStream stream)
    {
        var (left, bottom) = (PdfText.Thousandths(item.Area.X), stream.Up(item.Area.Bottom));
        stream.Operator("q");
        stream.Numbers(PdfText.Thousandths(item.Area.Right) - left, 0, 0, stream.Up(item.Area.Y) - bottom, left, bottom).Operator("cm");
        stream.Buffer.AddName(picture.Name);
        stream.Operator(" Do");
        stream.Operator("Q");
    }

    /// <summary>The lines that the style of a run asks for, at the places its face states.</summary>
    public static void PrintLines(Piece piece, ContentStream stream)
    {
        var item = (GlyphItem)piece.Item;
        if (piece.Start > 0)
            return; // the first piece of a run draws the line of the whole
        var metrics = item.Run.Face.Metrics;
        if (item.Run.Style.Underline)
            PrintLine(item, metrics.UnderlinePosition, metrics.UnderlineThickness, stream);
        if (item.Run.Style.Strike)
            PrintLine(item, metrics.StrikeoutPosition, metrics.StrikeoutThickness, stream);
    }

    private static void PrintLine(GlyphItem item, int position, int thickness, ContentStream stream)
    {
        var run = item.Run;
        var units = run.Face.UnitsPerEm;
        var top = item.Baseline - run.BaselineShift - run.Size.Scale(position, units);
        stream.Fill(run.Colour);
        stream.Rectangle(new Rectangle(item.X, top, run.Width, run.Size.Scale(thickness, units)));
        stream.Operator("f");
    }

    private static void Prepare(Stroke stroke, ContentStream stream)
    {
        stream.Stroke(stroke.Colour);
        stream.Numbers(PdfText.Thousandths(stroke.Width)).Operator("w");
        stream.Buffer.Add((byte)'[');
        foreach (var dash in stroke.Dashes)
            stream.Numbers(PdfText.Thousandths(dash));
        stream.Operator("]0 d");
    }

    private static void Print(PathSegment segment, ContentStream stream)
    {
        switch (segment)
        {
            case MoveTo move:
                stream.Point(move.To).Operator("m");
                break;
            case LineTo line:
                stream.Point(line.To).Operator("l");
                break;
            case CurveTo curve:
                stream.Point(curve.Control1).Point(curve.Control2).Point(curve.To).Operator("c");
                break;
            case ClosePath:
                stream.Operator("h");
                break;
            default:
                throw new UnreachableException();
        }
    }
}
