using System.IO.Compression;
using System.Xml.Linq;

namespace GbDocs.Tests.Support;

/// <summary>Parts of Word files.</summary>
internal static class WordFiles
{
    /// <summary>The main namespace of WordprocessingML.</summary>
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Whether a file has a part.</summary>
    public static bool Has(byte[] file, string path) => Names(file).Contains(path);

    /// <summary>The paths of a file's parts, in their order.</summary>
    public static string[] Names(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return [.. zip.Entries.Select(e => e.FullName)];
    }

    /// <summary>A part of a file.</summary>
    public static XDocument Part(byte[] file, string path = "word/document.xml")
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var stream = zip.GetEntry(path)!.Open();
        return XDocument.Load(stream);
    }
}
