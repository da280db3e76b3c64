using System.Text;
using GbDocs.Rendering.Pdf.Checking;
using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Tests.Rendering.Pdf.Checking;

/// <summary>A good file that is read, spoilt in one place and written again.</summary>
internal sealed class PdfMutant
{
    private readonly PdfFile file;
    private readonly List<(string Old, string New)> replacements = [];

    public PdfMutant(byte[] good) => file = PdfFileReader.Read(good);

    public PdfDictionary Catalog => file.Catalog;

    public PdfDictionary Information => file.Dictionary(file.Trailer["Info"])!;

    public PdfDictionary Root => file.Dictionary(Catalog["StructTreeRoot"])!;

    public PdfDictionary Page(int index = 0) => file.Pages().ElementAt(index).Page;

    /// <summary>The dictionary behind an entry.</summary>
    public PdfDictionary At(PdfDictionary owner, string key) => file.Dictionary(owner[key])!;

    public List<PdfObject> Items(PdfDictionary owner, string key) => ((PdfArray)file.Resolve(owner[key])!).Items;

    /// <summary>The first dictionary whose entry has a name.</summary>
    public PdfDictionary With(string key, string name) => All(key, name).First();

    public IEnumerable<PdfDictionary> All(string key, string name) =>
        file.Objects.Values.Select(file.Dictionary).OfType<PdfDictionary>().Where(dictionary => file.Name(dictionary[key]) == name);

    public PdfDictionary Element(string type, int index = 0) => All("S", type).Where(found => file.Name(found["Type"]) == "StructElem").ElementAt(index);

    public PdfDictionary Attributes(string type, int index = 0) => At(Element(type, index), "A");

    /// <summary>A new element in another's list of kids; it stands there instead of a kid with a given type.</summary>
    public PdfDictionary Insert(PdfDictionary parent, string type, bool atEnd = false)
    {
        var number = file.Objects.Keys.Max() + 1;
        var element = new PdfDictionary { ["Type"] = new PdfName("StructElem"), ["S"] = new PdfName(type), ["P"] = ReferenceTo(parent) };
        file.Objects.Add(number, element);
        if (file.Resolve(parent["K"]) is not PdfArray)
            parent["K"] = new PdfArray(parent["K"] is { } only ? [only] : []);
        var kids = ((PdfArray)parent["K"]!).Items;
        kids.Insert(atEnd ? kids.Count : 0, new PdfReference(number));
        return element;
    }

    public PdfReference ReferenceTo(PdfObject value) =>
        new(file.Objects.First(entry => entry.Value == value || (entry.Value as PdfStream)?.Dictionary == value).Key);

    /// <summary>Changes the content of a stream, as Latin-1.</summary>
    public void Rewrite(PdfDictionary owner, string key, Func<string, string> change)
    {
        var number = ((PdfReference)owner[key]!).Number;
        var stream = (PdfStream)file.Objects[number];
        var text = change(Encoding.Latin1.GetString(PdfStrings.Decode(stream, file)));
        stream.Dictionary["Filter"] = null;
        stream.Dictionary["DecodeParms"] = null;
        file.Objects[number] = new PdfStream(stream.Dictionary, Encoding.Latin1.GetBytes(text));
    }

    public void Content(Func<string, string> change, int page = 0) => Rewrite(Page(page), "Contents", change);

    public void Metadata(string old, string changed) => Rewrite(Catalog, "Metadata", text => text.Replace(old, changed, StringComparison.Ordinal));

    /// <summary>Replaces bytes of the finished file; only what stands after the last object may change in length.</summary>
    public void Replace(string old, string changed) => replacements.Add((old, changed));

    public byte[] ToFile()
    {
        var writer = new PdfFileWriter();
        for (var number = 1; number <= file.Objects.Keys.Max(); number++)
            writer.Reserve();
        foreach (var (number, value) in file.Objects)
            writer.Set(new PdfReference(number), value);
        var text = Encoding.Latin1.GetString(writer.Finish((PdfReference)file.Trailer["Root"]!, (PdfReference)file.Trailer["Info"]!).Span);
        foreach (var (old, changed) in replacements)
        {
            Assert.Contains(old, text, StringComparison.Ordinal);
            text = text.Replace(old, changed, StringComparison.Ordinal);
        }
        return Encoding.Latin1.GetBytes(text);
    }
}
