using System.Text;
using System.Xml.Linq;
using static GbDocs.Tests.Support.WordFiles;

namespace GbDocs.GoldenTests.Word;

/// <summary>The words of a paragraph with its fields told apart: <c>See paragraph ⟨REF 2⟩.</c></summary>
internal static class FieldText
{
    /// <summary>The words of the numbered paragraphs of a file, in order.</summary>
    public static IEnumerable<string> OfNumbered(byte[] file) => Part(file).Descendants(W + "p")
        .Where(p => p.Descendants(W + "pStyle").FirstOrDefault()?.Attribute(W + "val")!.Value == "NumberedParagraph").Select(Of);

    private static string Of(XElement paragraph)
    {
        var (text, depth) = (new StringBuilder(), 0);
        foreach (var element in paragraph.Descendants())
        {
            switch (element.Name.LocalName)
            {
                case "fldChar" when element.Attribute(W + "fldCharType")!.Value is "begin":
                    text.Append(depth++ == 0 ? "⟨" : string.Empty);
                    break;
                case "fldChar" when element.Attribute(W + "fldCharType")!.Value is "end":
                    text.Append(--depth == 0 ? "⟩" : string.Empty);
                    break;
                case "instrText":
                    text.Append(element.Value.Trim().Split(' ')[0]).Append(' ');
                    break;
                // The result of a field in another's instruction is shown by that one.
                case "t" when depth < 2:
                    text.Append(element.Value);
                    break;
            }
        }
        return text.ToString();
    }
}
