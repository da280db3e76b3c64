using System.Globalization;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Sources;
using GbDocs.Reading.Diagnostics;

namespace GbDocs.Reading.Pictures;

/// <summary>Checks picture files by their bytes and takes away what is not needed to show them: texts, times, places.</summary>
internal static class PictureReader
{
    private const long PixelLimit = 50_000_000;

    /// <summary>The picture; null, and reported, where the bytes are no picture that a paper may hold.</summary>
    public static Picture? Read(string path, ReadOnlyMemory<byte> bytes, SourceSpan asked, DiagnosticBag diagnostics)
    {
        var isPng = PngReader.IsPng(bytes.Span);
        if (!isPng && !JpegReader.IsJpeg(bytes.Span))
        {
            diagnostics.Report(FigureDiagnostics.NotAPicture, asked, path);
            return null;
        }
        var header = isPng ? PngReader.Read(bytes) : JpegReader.Read(bytes);
        if (header.Fault.Length > 0)
        {
            diagnostics.Report(FigureDiagnostics.DamagedPicture, asked, path, header.Fault);
            return null;
        }
        if ((long)header.Width * header.Height > PixelLimit)
        {
            diagnostics.Report(FigureDiagnostics.LargePicture, asked, path, Print(header.Width), Print(header.Height));
            return null;
        }
        if (header.Orientation != 1)
        {
            diagnostics.Report(FigureDiagnostics.TurnedPicture, asked, path, Print(header.Orientation));
            return null;
        }
        var format = isPng ? PictureFormat.Png : PictureFormat.Jpeg;
        return new Picture(path, format, header.Content, header.Width, header.Height, header.PrintWidth, header.PrintHeight);
    }

    private static string Print(int number) => number.ToString(CultureInfo.InvariantCulture);
}
