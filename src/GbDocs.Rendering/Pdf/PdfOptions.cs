using System.Collections.Immutable;

namespace GbDocs.Rendering.Pdf;

/// <summary>What a PDF shall hold besides the pages.</summary>
public sealed record PdfOptions
{
    /// <summary>No attachments, the paper's own date.</summary>
    public static PdfOptions Default { get; } = new();

    /// <summary>When the file was made; null for midnight, universal time, of the paper's date, and for no date where it has none.</summary>
    public DateTimeOffset? Time { get; init; }

    /// <summary>Files to carry along. With none the file is PDF/A-2a, with any PDF/A-3a; it is PDF/UA-1 always.</summary>
    public ImmutableArray<PdfAttachment> Attachments { get; init; } = [];

    /// <summary>The revision of the sources, such as a commit; empty for none.</summary>
    public string Revision { get; init; } = string.Empty;
}
