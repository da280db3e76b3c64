using System.Diagnostics;

namespace GbDocs.Rendering.Pdf.Objects;

/// <summary>Objects → their spelling (ISO 32000-1, 7.3).</summary>
internal static class PdfObjectWriter
{
    public static void Write(PdfObject value, PdfBuffer buffer)
    {
        switch (value)
        {
            case PdfNull:
                buffer.Add("null");
                break;
            case PdfBoolean boolean:
                buffer.Add(boolean.Value ? "true" : "false");
                break;
            case PdfInteger integer:
                buffer.AddInteger(integer.Value);
                break;
            case PdfReal real:
                buffer.AddThousandths(real.Thousandths);
                break;
            case PdfName name:
                buffer.AddName(name.Value);
                break;
            case PdfString text:
                buffer.AddString(text.Bytes);
                break;
            case PdfReference reference:
                buffer.AddInteger(reference.Number).Add(" 0 R");
                break;
            case PdfArray array:
                WriteArray(array, buffer);
                break;
            case PdfDictionary dictionary:
                WriteDictionary(dictionary, buffer);
                break;
            case PdfStream stream:
                WriteStream(stream, buffer);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void WriteArray(PdfArray array, PdfBuffer buffer)
    {
        buffer.Add((byte)'[');
        for (var i = 0; i < array.Items.Count; i++)
        {
            if (i > 0)
                Separate(array.Items[i], buffer);
            Write(array.Items[i], buffer);
        }
        buffer.Add((byte)']');
    }

    private static void WriteDictionary(PdfDictionary dictionary, PdfBuffer buffer)
    {
        buffer.Add("<<");
        foreach (var (key, value) in dictionary.Entries)
        {
            buffer.AddName(key);
            Separate(value, buffer);
            Write(value, buffer);
        }
        buffer.Add(">>");
    }

    private static void WriteStream(PdfStream stream, PdfBuffer buffer)
    {
        stream.Dictionary["Length"] = stream.Content.Length;
        WriteDictionary(stream.Dictionary, buffer);
        buffer.Add("\nstream\n").Add(stream.Content.Span).Add("\nendstream");
    }

    // A space where two tokens would run together: before anything that begins with a regular character.
    private static void Separate(PdfObject next, PdfBuffer buffer)
    {
        if (next is not (PdfName or PdfString or PdfArray or PdfDictionary))
            buffer.Add((byte)' ');
    }
}
