using System.Xml.Linq;
using static GbDocs.Tests.Support.WordFiles;

namespace GbDocs.Tests.Support;

/// <summary>A field of a Word file.</summary>
/// <param name="Paragraph">The paragraph that it begins in.</param>
internal sealed record WordField(XElement Paragraph)
{
    /// <summary>What it does: <c>REF p1 \n \h</c>.</summary>
    public string Instruction { get; private set; } = string.Empty;

    /// <summary>What it shows.</summary>
    public string Result { get; private set; } = string.Empty;

    /// <summary>The field in whose instruction it stands; null for none.</summary>
    public WordField? Outer { get; private init; }

    /// <summary>The links in what it shows: the entries of contents.</summary>
    public List<XElement> Links { get; } = [];

    private bool IsSeparated { get; set; }

    /// <summary>The words of its instruction.</summary>
    public string[] Words => Instruction.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The fields of a text in the order of their beginnings; what fields inside a field show, that one shows too.</summary>
    public static IReadOnlyList<WordField> In(XElement root)
    {
        var (all, open) = (new List<WordField>(), new Stack<WordField>());
        foreach (var element in root.Descendants())
        {
            switch (element.Name.LocalName)
            {
                case "fldChar" when element.Attribute(W + "fldCharType")!.Value == "begin":
                    open.Push(new WordField(element.Ancestors(W + "p").First()) { Outer = open.TryPeek(out var outer) && !outer.IsSeparated ? outer : null });
                    all.Add(open.Peek());
                    break;
                case "fldChar" when element.Attribute(W + "fldCharType")!.Value == "separate":
                    open.Peek().IsSeparated = true;
                    break;
                case "fldChar" when element.Attribute(W + "fldCharType")!.Value == "end":
                    open.Pop();
                    break;
                case "hyperlink":
                    foreach (var field in open.TakeWhile(f => f.IsSeparated))
                        field.Links.Add(element);
                    break;
                case "instrText":
                    open.Peek().Instruction += element.Value.Trim();
                    break;
                case "t":
                    foreach (var field in open.TakeWhile(f => f.IsSeparated))
                        field.Result += element.Value;
                    break;
            }
        }
        return all;
    }
}
