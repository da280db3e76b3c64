using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Tests.Rendering.Pdf.Checking;

internal static partial class Mutations
{
    private static PdfName Name(string value) => new(value);

    private static Action<PdfMutant> Retype(string from, string to, int index = 0) => m => m.Element(from, index)["S"] = Name(to);

    private static Dictionary<string, Action<PdfMutant>> OfStructure => new()
    {
        ["UA1 7.1-5"] = Retype("P", "Wonder"),
        ["A2 6.7.3.4-1"] = Retype("P", "Wonder"),
        ["UA1 7.1-6"] = m => m.Root["RoleMap"] = new PdfDictionary { ["One"] = Name("Two"), ["Two"] = Name("One") },
        ["A2 6.7.3.4-2"] = m => m.Root["RoleMap"] = new PdfDictionary { ["One"] = Name("One") },
        ["UA1 7.1-7"] = m => m.At(m.Root, "RoleMap")["P"] = Name("Span"),
        ["A2 6.7.3.4-3"] = m => m.At(m.Root, "RoleMap")["P"] = Name("Span"),
        ["UA1 7.1-12"] = m => m.Element("P")["P"] = null,
        ["UA1 7.3-1"] = m => m.Element("Figure")["Alt"] = null,
        ["UA1 7.3-1 empty"] = m => m.Element("Figure")["Alt"] = PdfText.Of(string.Empty),
        ["UA1 7.7-1"] = Retype("P", "Formula"),
        ["UA1 7.4.2-1"] = Retype("H2", "H3"),
        ["UA1 7.4.2-1 first"] = Retype("H1", "H2"),
        ["UA1 7.4.4-1"] = m => Insert(m, m.Element("Sect"), "H", "H"),
        ["UA1 7.4.4-2"] = m => m.Insert(m.Element("Sect"), "H"),
        ["UA1 7.9-1"] = m => m.Element("Note")["ID"] = null,
        ["UA1 7.9-2"] = m => m.Element("P")["ID"] = m.Element("Note")["ID"],
        ["PDF 14.7.2"] = m => m.Root["IDTree"] = null,
    };

    private static void Insert(PdfMutant m, PdfDictionary parent, params string[] types)
    {
        foreach (var type in types)
            m.Insert(parent, type);
    }

    private static Dictionary<string, Action<PdfMutant>> OfTables => new()
    {
        ["UA1 7.2-3"] = m => m.Insert(m.Element("Table"), "P"),
        ["UA1 7.2-4"] = m => m.Insert(m.Element("Sect"), "TR"),
        ["UA1 7.2-5"] = m => m.Insert(m.Element("Sect"), "THead"),
        ["UA1 7.2-6"] = m => m.Insert(m.Element("Sect"), "TBody"),
        ["UA1 7.2-7"] = m => m.Insert(m.Element("Sect"), "TFoot"),
        ["UA1 7.2-8"] = m => m.Insert(m.Element("Sect"), "TH"),
        ["UA1 7.2-9"] = m => m.Insert(m.Element("Sect"), "TD"),
        ["UA1 7.2-10"] = m => m.Insert(m.Element("TR"), "P"),
        ["UA1 7.2-11"] = m => m.Insert(m.Element("Table"), "THead"),
        ["UA1 7.2-12"] = m => Insert(m, m.Element("Table"), "TFoot", "TFoot"),
        ["UA1 7.2-13"] = m => { m.Insert(m.Element("Table"), "TFoot"); m.Element("TBody")["S"] = Name("Div"); },
        ["UA1 7.2-14"] = Retype("TBody", "TFoot"),
        ["UA1 7.2-15"] = m => m.Element("TD", 2)["A"] = new PdfDictionary { ["O"] = Name("Table"), ["RowSpan"] = 2 },
        ["UA1 7.2-16"] = m => m.Insert(m.Element("Table"), "TFoot"),
        ["UA1 7.2-36"] = m => m.Insert(m.Element("THead"), "P"),
        ["UA1 7.2-37"] = m => m.Insert(m.Element("TBody"), "P"),
        ["UA1 7.2-38"] = m => m.Insert(m.Insert(m.Element("Table"), "TFoot"), "P"),
        ["UA1 7.2-39"] = m => m.Insert(m.Element("Table"), "Caption", atEnd: true),
        ["UA1 7.2-41"] = m => m.Attributes("TD", 4)["RowSpan"] = 2,
        ["UA1 7.2-42"] = m => m.Insert(m.Element("TR", 2), "TD"),
        ["UA1 7.5-2"] = m => m.Element("TD")["A"] = new PdfDictionary { ["O"] = Name("Table"), ["Headers"] = new PdfArray(PdfText.Of("nobody")) },
        ["UA1 7.5-1"] = m => m.Attributes("TH")["Scope"] = null,
    };

    private static Dictionary<string, Action<PdfMutant>> OfLists => new()
    {
        ["UA1 7.2-17"] = m => m.Insert(m.Element("Sect"), "LI"),
        ["UA1 7.2-18"] = m => m.Insert(m.Element("Sect"), "LBody"),
        ["UA1 7.2-19"] = m => m.Insert(m.Element("L"), "P"),
        ["UA1 7.2-20"] = m => m.Insert(m.Element("LI"), "P"),
        ["UA1 7.2-40"] = m => m.Insert(m.Element("L"), "Caption", atEnd: true),
        ["UA1 7.2-26"] = m => m.Insert(m.Element("Sect"), "TOCI"),
        ["UA1 7.2-27"] = m => m.Insert(m.Element("TOC"), "P"),
        ["UA1 7.2-28"] = m => m.Insert(m.Element("TOC"), "Caption", atEnd: true),
    };

    private static PdfDictionary Link(PdfMutant m) => m.With("Subtype", "Link");

    private static Dictionary<string, Action<PdfMutant>> OfAnnotations => new()
    {
        ["A2 6.3.1-1"] = m => Link(m)["Subtype"] = Name("Movie"),
        ["A2 6.3.2-1"] = m => Link(m)["F"] = null,
        ["A2 6.3.2-2"] = m => Link(m)["F"] = 6,
        ["A2 6.3.3-1"] = m => Link(m)["Subtype"] = Name("Square"),
        ["UA1 7.18.1-1"] = m => Link(m)["Subtype"] = Name("Square"),
        ["UA1 7.18.1-2"] = m => Link(m)["Contents"] = null,
        ["UA1 7.18.3-1"] = m => m.Page()["Tabs"] = null,
        ["UA1 7.18.5-1"] = Retype("Link", "Span"),
        ["UA1 7.18.5-2"] = m => Link(m)["Contents"] = PdfText.Of(string.Empty),
    };
}
