using System.Collections.Immutable;

namespace GbDocs.Rendering.Pdf.Checking;

/// <summary>
/// Judges files that <see cref="PdfRenderer"/> wrote: every condition of PDF/UA-1 and PDF/A-2a that a machine can test and that such a file
/// could break. It reads the file anew and believes nothing that the renderer knows.
/// </summary>
public static class PdfChecker
{
    private static readonly ImmutableArray<Action<Inspection>> Checks =
    [
        FileCheck.Check,
        CatalogCheck.Check,
        MetadataCheck.Check,
        ContentCheck.Check,
        ColourCheck.Check,
        PictureCheck.Check,
        FontCheck.Check,
        StructureCheck.Check,
        NestingCheck.Check,
        TableCheck.Check,
        AnnotationCheck.Check,
        NavigationCheck.Check,
        AttachmentCheck.Check,
    ];

    /// <summary>The faults of a file; none where it conforms.</summary>
    public static ImmutableArray<PdfFault> Check(ReadOnlyMemory<byte> file)
    {
        try
        {
            var inspection = new Inspection(PdfFileReader.Read(file));
            foreach (var check in Checks)
                check(inspection);
            return inspection.Faults;
        }
        catch (PdfSyntaxException fault)
        {
            return [new PdfFault("PDF 7.5", fault.Message)];
        }
    }
}
