using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace GbDocs.Rendering.Docx.Checking;

/// <summary>A Word file opened for checking.</summary>
/// <param name="Entries">Names of the zip's entries in their order.</param>
/// <param name="Parts">Parts of XML by their names.</param>
/// <param name="Faults">What keeps it from being read.</param>
internal sealed record WordFile(ImmutableArray<string> Entries, ImmutableDictionary<string, XDocument> Parts, ImmutableArray<string> Faults)
{
    /// <summary>The namespace of WordprocessingML.</summary>
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The namespace of references to relationships.</summary>
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly XElement Empty = new("empty");

    /// <summary>The root of a part; an empty element where it is missing.</summary>
    public XElement Root(string name) => Parts.GetValueOrDefault(name)?.Root ?? Empty;

    /// <summary>The parts that hold text: body, notes, running heads.</summary>
    public IEnumerable<(string Name, XElement Root)> Stories => Parts
        .Where(p => p.Value.Root!.Name.LocalName is "document" or "footnotes" or "hdr" or "ftr")
        .OrderBy(p => p.Key, StringComparer.Ordinal)
        .Select(p => (p.Key, p.Value.Root!));

    /// <summary>Reads a file.</summary>
    public static WordFile Read(ReadOnlyMemory<byte> file)
    {
        var parts = ImmutableDictionary.CreateBuilder<string, XDocument>(StringComparer.Ordinal);
        var faults = ImmutableArray.CreateBuilder<string>();
        using var zip = new ZipArchive(new MemoryStream(file.ToArray()), ZipArchiveMode.Read);
        foreach (var entry in zip.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal) || e.FullName.EndsWith(".rels", StringComparison.Ordinal)))
        {
            try
            {
                using var stream = entry.Open();
                parts[entry.FullName] = XDocument.Load(stream);
            }
            catch (XmlException fault)
            {
                faults.Add($"{entry.FullName}: not well-formed: {fault.Message}");
            }
        }
        return new WordFile([.. zip.Entries.Select(e => e.FullName)], parts.ToImmutable(), faults.ToImmutable());
    }

    /// <summary>The value of an element's attribute in the main namespace.</summary>
    public static string? Value(XElement? element, string attribute = "val") => element?.Attribute(W + attribute)?.Value;
}
