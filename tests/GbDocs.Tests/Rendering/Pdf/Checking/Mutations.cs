using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Tests.Rendering.Pdf.Checking;

/// <summary>One fault each, under the rule that must see it.</summary>
internal static partial class Mutations
{
    /// <summary>All mutations by rule; a rule with several ways to break it has a word after its number.</summary>
    public static SortedDictionary<string, Action<PdfMutant>> All { get; } = new(
        new[] { OfFile, OfCatalog, OfMetadata, OfContent, OfFonts, OfPictures, OfStructure, OfTables, OfLists, OfAnnotations }
            .SelectMany(group => group).ToDictionary(entry => entry.Key, entry => entry.Value),
        StringComparer.Ordinal);

    private static Dictionary<string, Action<PdfMutant>> OfFile => new()
    {
        ["A2 6.1.2-1"] = m => m.Replace("%PDF-1.7", "%PDF-2.0"),
        ["UA1 6.1-1"] = m => m.Replace("%PDF-1.7", "%PDF-1.9"),
        ["A2 6.1.2-2"] = m => m.Replace("%âãÏÓ", "%abcd"),
        ["A2 6.1.3-1"] = m => m.Replace("/ID[", "/IX["),
        ["A2 6.1.3-2"] = m => m.Replace("/Info ", "/Encrypt<<>>/Info "),
        ["UA1 7.16-1"] = m => m.Replace("/Info ", "/Encrypt<<>>/Info "),
        ["A2 6.1.3-3"] = m => m.Replace("%%EOF\n", "%%EOF\nmore"),
        ["A2 6.1.7.1-3"] = m => m.At(m.Page(), "Contents")["F"] = new PdfString("other.txt"u8.ToArray()),
        ["A2 6.1.7.2-1"] = m => m.At(m.With("S", "GTS_PDFA1"), "DestOutputProfile")["Filter"] = new PdfArray(new PdfName("FlateDecode"), new PdfName("LZWDecode")),
        ["A2 6.1.8-1"] = m => m.Catalog["Odd"] = new PdfName("\uFFFD"),
        ["A2 6.1.13-1"] = m => m.Catalog["Odd"] = 2_147_483_648,
        ["A2 6.1.13-3"] = m => m.Catalog["Odd"] = new PdfString(new byte[32_768]),
        ["A2 6.1.13-4"] = m => m.Catalog["Odd"] = new PdfName(new string('a', 128)),
        ["A2 6.1.13-8"] = m => m.Content(text => string.Concat(Enumerable.Repeat("q\n", 29)) + text + string.Concat(Enumerable.Repeat("\nQ", 29))),
        ["A2 6.1.13-11"] = m => m.Page()["MediaBox"] = new PdfArray(0, 0, 2, 800),
        ["PDF 7.4.4"] = m =>
        {
            m.Content(_ => string.Empty);
            m.At(m.Page(), "Contents")["Filter"] = new PdfName("FlateDecode");
        },
        ["PDF 7.5"] = m => m.Replace("\nstartxref\n", "\nstartxref\n1"),
    };

    private static Dictionary<string, Action<PdfMutant>> OfCatalog => new()
    {
        ["UA1 6.2-1"] = m => m.Catalog["MarkInfo"] = null,
        ["A2 6.7.2.2-1"] = m => m.At(m.Catalog, "MarkInfo")["Marked"] = false,
        ["UA1 7.1-4"] = m => m.At(m.Catalog, "MarkInfo")["Suspects"] = true,
        ["UA1 7.1-10"] = m => m.Catalog["ViewerPreferences"] = null,
        ["UA1 7.1-10 false"] = m => m.At(m.Catalog, "ViewerPreferences")["DisplayDocTitle"] = false,
        ["UA1 7.1-11"] = m => m.Catalog["StructTreeRoot"] = null,
        ["A2 6.7.3.3-1"] = m => m.Catalog["StructTreeRoot"] = null,
        ["UA1 7.2-34"] = m => m.Catalog["Lang"] = null,
        ["UA1 7.2-29"] = m => m.Catalog["Lang"] = PdfText.Of("en_GB"),
        ["A2 6.7.4-1"] = m => m.Element("P")["Lang"] = PdfText.Of("englishlanguage"),
        ["A2 6.4.1-3"] = m => m.Catalog["AcroForm"] = new PdfDictionary { ["NeedAppearances"] = true },
        ["A2 6.4.2-1"] = m => m.Catalog["AcroForm"] = new PdfDictionary { ["XFA"] = new PdfArray() },
        ["UA1 7.15-1"] = m => m.Catalog["AcroForm"] = new PdfDictionary { ["XFA"] = new PdfArray() },
        ["A2 6.4.2-2"] = m => m.Catalog["NeedsRendering"] = true,
        ["A2 6.5.1-1"] = m => m.At(m.Catalog, "Names")["JavaScript"] = new PdfDictionary(),
        ["A2 6.5.1-1 action"] = m => m.Catalog["OpenAction"] = new PdfDictionary { ["S"] = new PdfName("Launch") },
        ["A2 6.5.2-1"] = m => m.Catalog["AA"] = new PdfDictionary(),
        ["A2 6.5.2-2"] = m => m.Page()["AA"] = new PdfDictionary(),
        ["A2 6.9-1"] = m => m.Catalog["OCProperties"] = new PdfDictionary { ["D"] = new PdfDictionary() },
        ["UA1 7.10-1"] = m => m.Catalog["OCProperties"] = new PdfDictionary { ["D"] = new PdfDictionary() },
        ["A2 6.9-4"] = m => m.Catalog["OCProperties"] = new PdfDictionary { ["D"] = new PdfDictionary { ["AS"] = new PdfArray() } },
        ["UA1 7.10-2"] = m => m.Catalog["OCProperties"] = new PdfDictionary { ["D"] = new PdfDictionary { ["AS"] = new PdfArray() } },
        ["A2 6.10-1"] = m => m.At(m.Catalog, "Names")["AlternatePresentations"] = new PdfDictionary(),
        ["A2 6.10-2"] = m => m.Page()["PresSteps"] = new PdfDictionary(),
        ["A2 6.11-1"] = m => m.Catalog["Requirements"] = new PdfArray(),
        ["PDF 12.3.2.2"] = m => m.Items(m.At(m.At(m.Catalog, "Names"), "Dests"), "Names")[1] = new PdfArray(PdfNull.Instance, new PdfName("Fit")),
        ["PDF 12.3.2.3"] = m => m.All("Subtype", "Link").First(link => link["Dest"] is not null)["Dest"] = PdfText.Of("nowhere"),
        ["PDF 12.3.3"] = m => m.At(m.At(m.Catalog, "Outlines"), "First")["Title"] = null,
        ["PDF 7.9.6"] = m => m.Items(m.At(m.At(m.Catalog, "Names"), "Dests"), "Names")[0] = PdfText.Of("zzz"),
    };

    private static Dictionary<string, Action<PdfMutant>> OfMetadata => new()
    {
        ["UA1 7.1-8"] = m => m.Catalog["Metadata"] = null,
        ["A2 6.6.2.1-1"] = m => m.Catalog["Metadata"] = null,
        ["A2 6.6.2.1-2"] = m => m.Metadata("id=\"W5M0", "bytes=\"2000\" id=\"W5M0"),
        ["A2 6.6.2.1-3"] = m => m.Metadata("id=\"W5M0", "encoding=\"UTF-8\" id=\"W5M0"),
        ["A2 6.6.2.1-4"] = m => m.Metadata("</rdf:RDF>", "</rdf:RDX>"),
        ["A2 6.6.2.1-5"] = m => m.Metadata("GbDocs", "Gb\u00E9Docs"),
        ["UA1 7.1-9"] = m => m.Metadata("dc:title", "dc:subject"),
        ["UA1 5-1"] = m => m.Metadata("<pdfuaid:part>1</pdfuaid:part>", ""),
        ["UA1 5-2"] = m => m.Metadata("<pdfuaid:part>1<", "<pdfuaid:part>2<"),
        ["UA1 5-3"] = m => RenamePrefix(m, "pdfuaid"),
        ["A2 6.6.4-1"] = m => m.Metadata("<pdfaid:part>2</pdfaid:part>", ""),
        ["A2 6.6.4-2"] = m => m.Metadata("<pdfaid:part>2<", "<pdfaid:part>1<"),
        ["A2 6.6.4-3"] = m => m.Metadata("<pdfaid:conformance>A<", "<pdfaid:conformance>B<"),
        ["A2 6.6.4-4"] = m => RenamePrefix(m, "pdfaid"),
        ["A2 6.6.2.3.1-1"] = m => m.Metadata("http://www.aiim.org/pdfua/ns/id/</", "http://www.aiim.org/other/</"),
        ["A2 6.6.2.3.3-2"] = m => m.Metadata("pdfaSchema:prefix", "pdfaSchema:other"),
        ["A2 6.6.2.3.3-7"] = m => m.Metadata("pdfaProperty:name", "pdfaProperty:other"),
        ["A2 6.6.2.3.3-8"] = m => m.Metadata("pdfaProperty:valueType", "pdfaProperty:other"),
        ["A2 6.6.2.3.3-9"] = m => m.Metadata(">internal<", ">inner<"),
        ["A2 6.6.3"] = m => m.Information["Title"] = PdfText.Of("Another title"),
        ["A2 6.6.3 date"] = m => m.Information["ModDate"] = PdfText.Of("D:20200101000000Z"),
    };

    private static void RenamePrefix(PdfMutant mutant, string prefix)
    {
        mutant.Metadata(prefix + ":", "other:");
        mutant.Metadata("xmlns:" + prefix, "xmlns:other");
    }
}
