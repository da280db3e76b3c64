using System.Text;
using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Checking;

/// <summary>The file's frame and the limits of its objects (PDF/A-2 6.1).</summary>
internal static class FileCheck
{
    private const int MostObjects = 8_388_607;

    private static readonly string[] Filters =
        ["ASCIIHexDecode", "ASCII85Decode", "FlateDecode", "RunLengthDecode", "CCITTFaxDecode", "JBIG2Decode", "DCTDecode", "JPXDecode"];

    public static void Check(Inspection inspection)
    {
        CheckFrame(inspection);
        CheckTrailer(inspection);
        inspection.Require(inspection.File.Objects.Count <= MostObjects, "A2 6.1.13-7", "The file has too many objects.");
        foreach (var value in inspection.AllObjects())
            CheckObject(value, inspection);
        foreach (var stream in inspection.File.Objects.Values.OfType<PdfStream>())
            CheckStream(stream, inspection);
    }

    private static void CheckFrame(Inspection inspection)
    {
        var bytes = inspection.File.Bytes.Span;
        var hasVersion = bytes.Length > 13 && bytes.StartsWith("%PDF-1."u8) && bytes[7] is >= (byte)'0' and <= (byte)'7' && bytes[8] == '\n';
        inspection.Require(hasVersion, "A2 6.1.2-1", "The file does not begin with %PDF-1.0 to 1.7.");
        inspection.Require(hasVersion, "UA1 6.1-1", "The file does not begin with %PDF-1.0 to 1.7.");
        inspection.Require(
            bytes.Length > 13 && bytes[9] == '%' && !bytes[10..14].ContainsAnyInRange((byte)0, (byte)127), "A2 6.1.2-2", "The second line has not four high bytes.");
        var isLast = bytes.EndsWith("%%EOF"u8) || bytes.EndsWith("%%EOF\n"u8);
        inspection.Require(isLast, "A2 6.1.3-3", "Something follows the end of the file.");
    }

    private static void CheckTrailer(Inspection inspection)
    {
        var trailer = inspection.File.Trailer;
        var identifiers = inspection.File.Array(trailer["ID"]);
        inspection.Require(identifiers.Count == 2 && identifiers.All(id => id is PdfString { Bytes.Length: > 0 }), "A2 6.1.3-1", "The file has no identifier.");
        inspection.Require(trailer["Encrypt"] is null, "A2 6.1.3-2", "The file is encrypted.");
        inspection.Require(trailer["Encrypt"] is null, "UA1 7.16-1", "The file is encrypted, and may refuse its text to readers for the blind.");
    }

    private static void CheckObject(PdfObject value, Inspection inspection)
    {
        switch (value)
        {
            case PdfInteger integer:
                inspection.Require(integer.Value is >= int.MinValue and <= int.MaxValue, "A2 6.1.13-1", "A number has more than 32 bits.");
                break;
            case PdfString text:
                inspection.Require(text.Bytes.Length <= 32_767, "A2 6.1.13-3", "A string has more than 32 767 bytes.");
                break;
            case PdfName name:
                CheckName(name.Value, inspection);
                break;
            case PdfDictionary dictionary:
                foreach (var (key, _) in dictionary.Entries)
                    CheckName(key, inspection);
                break;
        }
    }

    private static void CheckName(string name, Inspection inspection)
    {
        inspection.Require(Encoding.UTF8.GetByteCount(name) <= 127, "A2 6.1.13-4", $"The name “{name}” has more than 127 bytes.");
        inspection.Require(!name.Contains('\uFFFD', StringComparison.Ordinal), "A2 6.1.8-1", "A name is not UTF-8.");
    }

    private static void CheckStream(PdfStream stream, Inspection inspection)
    {
        var dictionary = stream.Dictionary;
        inspection.Require(
            dictionary["F"] is null && dictionary["FFilter"] is null && dictionary["FDecodeParms"] is null, "A2 6.1.7.1-3", "A stream's content is in another file.");
        inspection.Require(stream.Content.Length > 0 || dictionary["Filter"] is null, "PDF 7.4.4", "A stream without content says that it is packed.");
        var names = inspection.File.Resolve(dictionary["Filter"]) is PdfArray array ? array.Items : [dictionary["Filter"] ?? PdfNull.Instance];
        foreach (var name in names.OfType<PdfName>())
            inspection.Require(Filters.Contains(name.Value, StringComparer.Ordinal), "A2 6.1.7.2-1", $"The filter {name.Value} is not allowed.");
    }
}
