using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Tests.Rendering.Pdf.Checking;

internal static partial class Mutations
{
    private static Dictionary<string, Action<PdfMutant>> OfContent => new()
    {
        ["UA1 7.1-1"] = m => m.Content(text => text.Replace("<</MCID 0>>BDC\n", "<</MCID 0>>BDC\n/Artifact<</Type/Layout>>BDC\nEMC\n", StringComparison.Ordinal)),
        ["UA1 7.1-2"] = m => m.Content(text => "/Artifact BMC\n" + text + "EMC\n"),
        ["UA1 7.1-3"] = m => m.Content(text => text + "0 0 10 10 re\nf\n"),
        ["A2 6.2.2-1"] = m => m.Content(text => text + "1 wobble\n"),
        ["A2 6.2.2-2"] = m => m.At(m.Page(), "Resources")["Font"] = new PdfDictionary(),
        ["A2 6.2.3-1"] = m => m.Rewrite(m.With("S", "GTS_PDFA1"), "DestOutputProfile", text => text.Replace("mntr", "link", StringComparison.Ordinal)),
        ["A2 6.2.3-2"] = m => m.Items(m.Catalog, "OutputIntents").Add(new PdfDictionary { ["S"] = new PdfName("GTS_PDFA1") }),
        ["A2 6.2.4.3-2"] = m => m.Catalog["OutputIntents"] = null,
        ["A2 6.2.4.3-3"] = m => m.Content(text => "0 0 0 1 k\n" + text),
        ["A2 6.2.4.3-4"] = m => m.Catalog["OutputIntents"] = null,
        ["A2 6.2.10-2"] = m => m.Page(1)["Group"] = null,
        ["PDF 14.6"] = m => m.Content(text => text + "/P BMC\n"),
        ["PDF 14.7.4.2"] = m => m.Content(text => text.Replace("MCID 1>>", "MCID 0>>", StringComparison.Ordinal)),
        ["PDF 14.7.4.3"] = m => m.Element("H1")["K"] = null,
        ["PDF 14.7.4.4"] = m => m.Items(m.At(m.Root, "ParentTree"), "Nums")[1] = new PdfArray(),
        ["PDF 9.3"] = m => m.Content(text => text.Replace("Tf", "Tz", StringComparison.Ordinal)),
    };

    private static PdfDictionary Descendant(PdfMutant m) => m.With("Subtype", "CIDFontType2");

    private static void Both(Dictionary<string, Action<PdfMutant>> mutations, string rule, Action<PdfMutant> change)
    {
        mutations.Add("UA1 7.21." + rule, change);
        mutations.Add("A2 6.2.11." + rule.Replace("7-", "7.2-", StringComparison.Ordinal), change);
    }

    private static Dictionary<string, Action<PdfMutant>> OfFonts
    {
        get
        {
            var mutations = new Dictionary<string, Action<PdfMutant>>
            {
                ["A2 6.2.11.2-1"] = m => m.With("Subtype", "Type0")["Type"] = null,
                ["A2 6.2.11.2-2"] = m => Descendant(m)["Subtype"] = new PdfName("CIDFontType0"),
                ["A2 6.2.11.2-3"] = m => m.With("Subtype", "Type0")["BaseFont"] = null,
                ["A2 6.2.11.7.3-1"] = m => m.Rewrite(m.With("Subtype", "Type0"), "ToUnicode", text => text.Replace("<0001> <", "<0001> <E000", StringComparison.Ordinal)),
                ["UA1 7.21.4.1-1 simple"] = m => m.With("Subtype", "Type0")["Subtype"] = new PdfName("TrueType"),
            };
            Both(mutations, "3.1-1", m => Descendant(m)["CIDSystemInfo"] = null);
            Both(mutations, "3.2-1", m => Descendant(m)["CIDToGIDMap"] = null);
            Both(mutations, "3.3-1", m => m.With("Subtype", "Type0")["Encoding"] = new PdfName("Own-H"));
            Both(mutations, "4.1-1", m => m.At(Descendant(m), "FontDescriptor")["FontFile2"] = null);
            Both(mutations, "4.1-2", m => m.Rewrite(Descendant(m), "CIDToGIDMap", text => "\0\0\u00FF\u00FF" + text[4..]));
            Both(mutations, "4.2-2", m => m.At(Descendant(m), "FontDescriptor")["CIDSet"] = m.ReferenceTo(m.At(Descendant(m), "CIDToGIDMap")));
            Both(mutations, "5-1", m => Descendant(m)["W"] = null);
            Both(mutations, "7-1", m => m.With("Subtype", "Type0")["ToUnicode"] = null);
            Both(mutations, "7-2", m => m.Rewrite(m.With("Subtype", "Type0"), "ToUnicode", text => text.Replace("<0001> <", "<0001> <FEFF", StringComparison.Ordinal)));
            Both(mutations, "8-1", m => m.Rewrite(Descendant(m), "CIDToGIDMap", text => "\0\0\0\0" + text[4..]));
            return mutations;
        }
    }

    private static PdfDictionary Form => new() { ["Type"] = new PdfName("XObject"), ["Subtype"] = new PdfName("Form") };

    private static PdfDictionary State(string key) => new() { ["Type"] = new PdfName("ExtGState"), [key] = new PdfName("Identity") };

    private static PdfDictionary Having(PdfDictionary dictionary, string key, PdfObject value)
    {
        dictionary[key] = value;
        return dictionary;
    }

    private static Dictionary<string, Action<PdfMutant>> OfPictures => new()
    {
        ["A2 6.2.5-1"] = m => m.Catalog["Odd"] = State("TR"),
        ["A2 6.2.5-2"] = m => m.Catalog["Odd"] = State("TR2"),
        ["A2 6.2.5-3"] = m => m.Catalog["Odd"] = State("HTP"),
        ["A2 6.2.8-1"] = m => m.With("Subtype", "Image")["Alternates"] = new PdfArray(),
        ["A2 6.2.8-2"] = m => m.With("Subtype", "Image")["OPI"] = new PdfDictionary(),
        ["A2 6.2.8-3"] = m => m.With("Subtype", "Image")["Interpolate"] = true,
        ["A2 6.2.8-4"] = m => m.With("Subtype", "Image")["BitsPerComponent"] = 5,
        ["A2 6.2.9-1"] = m => m.Catalog["Odd"] = Having(Form, "OPI", new PdfDictionary()),
        ["A2 6.2.9-2"] = m => m.Catalog["Odd"] = Having(Form, "Ref", new PdfDictionary()),
        ["UA1 7.20-1"] = m => m.Catalog["Odd"] = Having(Form, "Ref", new PdfDictionary()),
        ["A2 6.2.9-3"] = m => m.Catalog["Odd"] = Having(Form, "Subtype", new PdfName("PS")),
        ["A2 6.8-5"] = m => m.Catalog["Odd"] = new PdfDictionary { ["EF"] = new PdfDictionary() },
        ["A2 6.8-2"] = m => m.Catalog["Odd"] = new PdfDictionary { ["EF"] = new PdfDictionary(), ["UF"] = PdfText.Of("a.txt") },
        ["UA1 7.11-1"] = m => m.Catalog["Odd"] = new PdfDictionary { ["EF"] = new PdfDictionary(), ["F"] = PdfText.Of("a.txt") },
        ["A3 6.8-1"] = m => m.Catalog["Odd"] = new PdfDictionary { ["EF"] = new PdfDictionary { ["F"] = new PdfDictionary() } },
        ["A3 6.8-3"] = m => m.Catalog["Odd"] = new PdfDictionary { ["EF"] = new PdfDictionary() },
        ["A3 6.8-4"] = m => m.Catalog["Odd"] = new PdfDictionary { ["EF"] = new PdfDictionary() },
    };
}
