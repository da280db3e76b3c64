using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using GbDocs.Rendering;
using GbDocs.Rendering.Docx;
using GbDocs.Rendering.Docx.Body;
using GbDocs.Rendering.Docx.Checking;

namespace GbDocs.Tests.Support;

/// <summary>Judges Word files by the SDK's validator and our own linter: those that a test hands it, and every one that any test has written.</summary>
internal static class WordJudge
{
    private static readonly ConcurrentDictionary<string, IReadOnlyList<string>> Judged = new();

    /// <summary>What the two find.</summary>
    public static IReadOnlyList<string> Faults(byte[] file)
    {
        var linted = DocxLinter.Check(file);
        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
            var found = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document);
            return [.. found.Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Part?.Uri} {f.Path?.XPath}: {f.Description}")), .. linted];
        }
        catch (Exception fault) when (fault is OpenXmlPackageException or InvalidDataException or System.Xml.XmlException or FormatException or ArgumentException or InvalidOperationException)
        {
            return [fault.Message, .. linted];
        }
    }

    /// <summary>How many different files were judged because some test wrote them.</summary>
    public static int Count => Judged.Count;

    // Before any test runs, so that none writes a file unseen. A file of a paper with errors is not published and need not be sound.
    [ModuleInitializer]
    internal static void Watch() => DocxRenderer.Written += (file, build) =>
    {
        if (!build.Diagnostics.HasErrors)
            Judge(file, build);
    };

    /// <summary>What a file shows that Word would find otherwise: fields, contents, running heads.</summary>
    /// <param name="file">The file.</param>
    /// <param name="pageOf">The page of a bookmark by our own layout.</param>
    public static IReadOnlyList<string> Recomputed(byte[] file, Func<string, string?>? pageOf = null) =>
        [.. new WordFields(file, pageOf).Wrong, .. new WordListings(file).Wrong, .. new WordHeads(file).Wrong];

    private static void Judge(RenderedFile file, DocxBuild build)
    {
        var bytes = file.Content.ToArray();
        Keep(bytes);
        var faults = Judged.GetOrAdd(Convert.ToHexString(SHA256.HashData(bytes)), _ => [.. Faults(bytes), .. Recomputed(bytes, PageOf)]);

        string? PageOf(string bookmark) => build.Bookmarks.PlaceOf(bookmark) is { } place ? build.Pages.Of(place) : null;
        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    // Set GBDOCS_KEEP_DOCX to a folder to look at the files of a run; each is named after its bytes.
    private static void Keep(byte[] file)
    {
        if (Environment.GetEnvironmentVariable("GBDOCS_KEEP_DOCX") is { Length: > 0 } folder)
            File.WriteAllBytes(Path.Combine(folder, Convert.ToHexString(SHA256.HashData(file))[..12] + ".docx"), file);
    }
}
