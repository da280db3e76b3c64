using System.Security.Cryptography;
using GbDocs.Layout.Pages;
using GbDocs.Model.Diagnostics;
using GbDocs.Rendering.Pdf;
using GbDocs.Rendering.Pdf.Checking;

namespace GbDocs.Tests.Support;

/// <summary>PDF files of tests.</summary>
internal static class Pdf
{
    /// <summary>Prints a document without a fault; every file is judged before a test looks at it.</summary>
    public static byte[] Of(PagedDocument document, PdfOptions? options = null)
    {
        var diagnostics = new DiagnosticBag();
        var file = PdfRenderer.Render(document, options ?? PdfOptions.Default, diagnostics);
        Assert.Empty(diagnostics.ToSorted());
        Assert.Empty(PdfChecker.Check(file.Content));
        Keep(file.Content);
        return file.Content.ToArray();
    }

    // For judges outside the tests: GBDOCS_KEEP_PDFS names a folder that every file is left in.
    private static void Keep(ReadOnlyMemory<byte> file)
    {
        if (Environment.GetEnvironmentVariable("GBDOCS_KEEP_PDFS") is not { Length: > 0 } folder)
            return;
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, Convert.ToHexString(SHA256.HashData(file.Span))[..16] + ".pdf"), file.ToArray());
    }
}
