using System.Security.Cryptography;
using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Metadata;

/// <summary>Attachments → embedded files (ISO 32000-1, 7.11.4) that say how they relate to the paper (PDF/A-3 6.8).</summary>
internal static class AttachmentWriter
{
    public static IReadOnlyList<(string Name, PdfReference File)> Write(PdfFileWriter file, PdfOptions options, DocumentFacts facts) =>
        [.. options.Attachments.Select(attachment => (attachment.Name, file.Add(Specification(attachment, file, facts))))];

    private static PdfDictionary Specification(PdfAttachment attachment, PdfFileWriter file, DocumentFacts facts)
    {
        var content = file.Add(Content(attachment, facts));
        return new PdfDictionary
        {
            ["Type"] = new PdfName("Filespec"),
            ["F"] = PdfText.Of(attachment.Name),
            ["UF"] = PdfText.Of(attachment.Name),
            ["Desc"] = PdfText.Of(attachment.Description),
            ["AFRelationship"] = new PdfName("Source"),
            ["EF"] = new PdfDictionary { ["F"] = content, ["UF"] = content },
        };
    }

    private static PdfStream Content(PdfAttachment attachment, DocumentFacts facts)
    {
        var dictionary = new PdfDictionary
        {
            ["Type"] = new PdfName("EmbeddedFile"),
            ["Subtype"] = new PdfName(attachment.MediaType),
            ["Params"] = new PdfDictionary
            {
                ["Size"] = attachment.Content.Length,
                ["ModDate"] = facts.Time is { } time ? PdfText.Of(time) : null,
                ["CheckSum"] = CheckSum(attachment.Content.Span),
            },
        };
        return PdfStreams.Deflated(dictionary, attachment.Content.Span);
    }

    // The format wants MD5 (7.11.4.2, table 46); it guards against accidents, not against malice.
#pragma warning disable CA5351
    private static PdfString CheckSum(ReadOnlySpan<byte> content) => new(MD5.HashData(content));
#pragma warning restore CA5351
}
