using System.Globalization;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Rendering.Docx.Styling;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>The styles of list items under the names that Word users know.</summary>
internal static class ListStyles
{
    /// <summary>The style of an item: "List Bullet", "List Number 2"; in decisions, boxes and cells the list style of those.</summary>
    public static WordStyle ItemOf(DocxBuild build, ListBlock block, Flow flow)
    {
        var isOfBody = flow.Item == build.Styles.Of(Model.Styles.StyleNames.ListItem);
        var basis = isOfBody ? build.Styles.Derive(flow.Item, NameOf(block.Kind, flow.ListDepth), s => s) : flow.Item;
        return block.Kind == ListKind.Plain ? Unmarked(build, basis, flow) : basis;
    }

    /// <summary>The style of later paragraphs of an item.</summary>
    public static WordStyle ContinuedOf(DocxBuild build, Flow flow, Length indent) =>
        build.Styles.Derive(flow.ItemContinued, Numbered(flow.ItemContinued.Name + " at", indent), s => s with { IndentStart = indent, FirstLine = Length.Zero });

    private static WordStyle Unmarked(DocxBuild build, WordStyle basis, Flow flow)
    {
        var indent = flow.Indent + build.Sheet.ListIndent(flow.ListDepth).Mark;
        return build.Styles.Derive(basis, Numbered(basis.Name + " at", indent), s => s with { IndentStart = indent, FirstLine = Length.Zero });
    }

    private static string NameOf(ListKind kind, int depth)
    {
        var name = kind switch
        {
            ListKind.Bullet or ListKind.Dash => "List Bullet",
            ListKind.Plain => "List",
            _ => "List Number",
        };
        return depth == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name} {depth}");
    }

    private static string Numbered(string name, Length indent) =>
        string.Create(CultureInfo.InvariantCulture, $"{name} {indent.Points:0.#} pt");
}
