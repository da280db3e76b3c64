using System.Globalization;
using GbDocs.Layout.Pages;

namespace GbDocs.Rendering.Pdf.Metadata;

/// <summary>What the file says of itself in two places, which must agree (PDF/A-2 6.6.3): the information dictionary and XMP.</summary>
internal sealed record DocumentFacts
{
    public const string Producer = "GbDocs";

    public required string Title { get; init; }

    public required string Language { get; init; }

    public string Author { get; init; } = string.Empty;

    /// <summary>Subtitle, body and session.</summary>
    public string Subject { get; init; } = string.Empty;

    /// <summary>The paper's symbol.</summary>
    public string Symbol { get; init; } = string.Empty;

    public string Revision { get; init; } = string.Empty;

    public DateTimeOffset? Time { get; init; }

    /// <summary>2 or 3.</summary>
    public required int ArchivePart { get; init; }

    public static DocumentFacts Of(PagedDocument document, PdfOptions options)
    {
        var paper = document.Metadata;
        return new DocumentFacts
        {
            Title = OneLine(paper.Title),
            Language = paper.Language,
            Author = OneLine(paper.Author.Length > 0 ? paper.Author : paper.Body),
            Subject = OneLine(string.Join(", ", new[] { paper.Subtitle, paper.Body, paper.Session }.Where(part => part.Length > 0))),
            Symbol = OneLine(paper.Symbol),
            Revision = OneLine(options.Revision),
            Time = options.Time ?? (paper.Date is { } date ? new DateTimeOffset(date, TimeOnly.MinValue, TimeSpan.Zero) : null),
            ArchivePart = options.Attachments.IsEmpty ? 2 : 3,
        };
    }

    /// <summary>The time as XMP writes it (ISO 8601), in universal time.</summary>
    public string? XmpTime => Time?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    // Control characters are no text in XML; runs of space would differ between the two places.
    private static string OneLine(string text) =>
        string.Join(' ', string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
