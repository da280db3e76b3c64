using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Model.Styles;
using GbDocs.Reading.Styles;
using GbDocs.Rendering.Docx;
using GbDocs.Rendering.Docx.Checking;
using GbDocs.Resolution;

namespace GbDocs.Tests.Rendering.Docx;

/// <summary>Writes papers for tests. Every file that any of them writes is judged before the test sees it.</summary>
internal static class DocxTest
{
    /// <summary>The main namespace of WordprocessingML.</summary>
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Resolves a paper that must be right.</summary>
    public static ResolvedPaper Resolve(Paper paper)
    {
        var diagnostics = new DiagnosticBag();
        var resolved = Resolver.Resolve(paper, diagnostics);
        Assert.DoesNotContain(diagnostics.ToSorted(), d => d.Descriptor.Severity == Severity.Error);
        return resolved;
    }

    /// <summary>Writes a paper.</summary>
    public static byte[] Write(Paper paper, StyleSheet? sheet = null) => Write(Resolve(paper), sheet);

    /// <summary>Writes a resolved paper.</summary>
    public static byte[] Write(ResolvedPaper resolved, StyleSheet? sheet = null, PageNumbers? pages = null)
    {
        var diagnostics = new DiagnosticBag();
        var file = DocxRenderer.Render(resolved, sheet ?? StyleSheetReader.BuiltIn, pages ?? PageNumbers.None, new DocxOptions(), diagnostics);
        Assert.Empty(diagnostics.ToSorted());
        var bytes = file.Content.ToArray();
        Keep(bytes);
        var faults = Faults(bytes);
        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
        return bytes;
    }

    // Set GBDOCS_KEEP_DOCX to a folder to look at the files of a run; each is named after its bytes.
    private static void Keep(byte[] file)
    {
        if (Environment.GetEnvironmentVariable("GBDOCS_KEEP_DOCX") is { Length: > 0 } folder)
            File.WriteAllBytes(Path.Combine(folder, Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(file))[..12] + ".docx"), file);
    }

    /// <summary>What the SDK's validator and our own linter find.</summary>
    public static IReadOnlyList<string> Faults(byte[] file)
    {
        var linted = DocxLinter.Check(file);
        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
            var found = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document);
            return [.. found.Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Part?.Uri} {f.Path?.XPath}: {f.Description}")), .. linted];
        }
        catch (Exception fault) when (fault is OpenXmlPackageException or InvalidDataException or System.Xml.XmlException or FormatException or ArgumentException or InvalidOperationException)
        {
            return [fault.Message, .. linted];
        }
    }

    /// <summary>Whether a file has a part.</summary>
    public static bool Has(byte[] file, string path)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return zip.GetEntry(path) is not null;
    }

    /// <summary>A part of a file.</summary>
    public static XDocument Part(byte[] file, string path = "word/document.xml")
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var stream = zip.GetEntry(path)!.Open();
        return XDocument.Load(stream);
    }
}
