using System.Globalization;
using System.Security.Cryptography;
using GbDocs.Layout.Pages;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Pictures;

/// <summary>Pictures → images of the file (ISO 32000-1, 8.9.5); equal files become one image.</summary>
internal static class PictureEmbedder
{
    /// <summary>All pictures of a paper; one that cannot be printed is reported and left out.</summary>
    public static IReadOnlyDictionary<Picture, EmbeddedPicture> Embed(PagedDocument document, PdfFileWriter file, DiagnosticBag diagnostics)
    {
        var embedded = new Dictionary<Picture, EmbeddedPicture>(ReferenceEqualityComparer.Instance);
        var byContent = new Dictionary<string, EmbeddedPicture?>(StringComparer.Ordinal);
        foreach (var item in document.Pages.SelectMany(page => page.Items).OfType<PictureItem>())
        {
            var picture = item.Picture;
            if (embedded.ContainsKey(picture))
                continue;
            var hash = Convert.ToHexString(SHA256.HashData(picture.Content.Span));
            if (!byContent.TryGetValue(hash, out var known))
                byContent.Add(hash, known = Embed(item, byContent.Count + 1, file, diagnostics));
            if (known is not null)
                embedded.Add(picture, known);
        }
        return embedded;
    }

    /// <summary>The streams of a picture.</summary>
    /// <exception cref="PictureFormatException">It cannot be printed.</exception>
    public static PictureStreams Prepare(Picture picture) => picture.Format switch
    {
        PictureFormat.Png => PngImage.Streams(PngReader.Read(picture.Content)),
        PictureFormat.Jpeg => JpegImage.Streams(picture.Content),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static EmbeddedPicture? Embed(PictureItem item, int number, PdfFileWriter file, DiagnosticBag diagnostics)
    {
        try
        {
            var streams = Prepare(item.Picture);
            if (streams.Mask is not null)
                streams.Image.Dictionary["SMask"] = file.Add(streams.Mask);
            var name = string.Create(CultureInfo.InvariantCulture, $"Im{number}");
            return new EmbeddedPicture(name, file.Add(streams.Image), streams.Mask is not null);
        }
        catch (PictureFormatException fault)
        {
            diagnostics.Report(PdfDiagnostics.UnprintablePicture, item.Span, item.Picture.Path, fault.Message);
            return null;
        }
    }
}
