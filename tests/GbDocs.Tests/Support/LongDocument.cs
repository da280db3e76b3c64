using System.Globalization;
using GbDocs.Layout.Pages;
using GbDocs.Model.Papers;

namespace GbDocs.Tests.Support;

/// <summary>Pages full of words, each paragraph in roman and italic, with headings, links and notes.</summary>
internal static class LongDocument
{
    private static readonly string[] Words =
        "governing body office report decision session programme budget paragraph region work standards country social protection first efficient policy review committee".Split(' ');

    public static PagedDocument Create(int pages)
    {
        var page = new PagedDocumentBuilder();
        var plain = page.Style;
        for (var number = 1; number <= pages; number++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"section-{number}");
            page.Open(StructureRole.Sect).Anchor(name, name).Line(StructureRole.H1, name);
            for (var paragraph = 0; paragraph < 8; paragraph++)
            {
                page.Style = plain with { Italic = paragraph % 4 == 3 };
                page.Open(StructureRole.P).Write(Text((number * 8) + paragraph));
                page.Link(name, new NodeTarget(new NodeId(name))).NewLine().Close();
            }
            page.Style = plain;
            page.Close().NextPage((number + 1).ToString(CultureInfo.InvariantCulture));
        }
        return page.ToDocument();
    }

    // 80 words in an order of their own.
    private static string Text(int seed) => string.Concat(Enumerable.Range(0, 80).Select(i => Words[((i * i) + (seed * 7) + (i * seed)) % Words.Length] + " "));
}
