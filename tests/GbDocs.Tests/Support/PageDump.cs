using System.Globalization;
using System.Text;
using GbDocs.Layout.Pages;
using GbDocs.Model.Measures;

namespace GbDocs.Tests.Support;

/// <summary>
/// Pages as text that can be read in a diff: for each element on a page its role, left and right edge, first and last baseline in points, the
/// number of its lines, and the words that begin and end it; rules as one sum; pictures and shapes by their place.
/// </summary>
internal sealed class PageDump
{
    private readonly PagedDocument document;
    private readonly StringBuilder text = new();

    private PageDump(PagedDocument document) => this.document = document;

    /// <summary>All pages.</summary>
    public static string Of(PagedDocument document)
    {
        var dump = new PageDump(document);
        foreach (var page in document.Pages)
            dump.Write(page);
        return dump.text.ToString();
    }

    private void Write(Page page)
    {
        var rules = page.Items.OfType<RuleItem>().ToArray();
        var shapes = page.Items.OfType<PathItem>().Count();
        Line($"page {page.Label} {page.Side.ToString().ToLowerInvariant()} {Show(page.Width)}×{Show(page.Height)}{(rules.Length > 0 ? $", {rules.Length} rules from {Show(Lowest(rules.Select(r => r.Area.Y)))} to {Show(Highest(rules.Select(r => r.Area.Bottom)))}" : "")}{(shapes > 0 ? $", {shapes} shapes" : "")}");
        foreach (var picture in page.Items.OfType<PictureItem>())
            Line($"  picture {Show(picture.Area.X)} {Show(picture.Area.Y)} {Show(picture.Area.Width)}×{Show(picture.Area.Height)} {picture.Picture.Path}");
        foreach (var group in Groups(page.Items.OfType<GlyphItem>()))
            Write(group);
    }

    // Things that stand one after the other and belong to the same block.
    private List<List<GlyphItem>> Groups(IEnumerable<GlyphItem> items)
    {
        var groups = new List<List<GlyphItem>>();
        var last = -2;
        foreach (var item in items.Where(i => i.Run.Text.Trim().Length > 0))
        {
            var block = item.Tag.IsArtifact ? -1 - (int)item.Tag.Artifact : BlockOf(item.Tag.Element);
            if (block != last || groups.Count == 0)
                groups.Add([]);
            groups[^1].Add(item);
            last = block;
        }
        return groups;
    }

    // A row of a table is one thing: its cells side by side.
    private int BlockOf(int element)
    {
        for (var row = element; row > 0; row = document.Structure[row].Parent)
        {
            if (document.Structure[row].Role == StructureRole.TR)
                return row;
        }
        while (document.Structure[element].Role is StructureRole.Span or StructureRole.Link or StructureRole.Reference or StructureRole.Lbl or StructureRole.Code)
            element = document.Structure[element].Parent;
        return element;
    }

    private void Write(List<GlyphItem> items)
    {
        var baselines = items.Select(i => i.Baseline).Distinct().Order().ToArray();
        var name = items[0].Tag.IsArtifact ? items[0].Tag.Artifact.ToString().ToLowerInvariant() : document.Structure[BlockOf(items[0].Tag.Element)].Role.ToString();
        var place = baselines.Length == 1 ? Show(baselines[0]) : $"{Show(baselines[0])}–{Show(baselines[^1])} ×{baselines.Length}";
        var words = string.Concat(items.Select(i => i.Run.Text)).Replace('\t', ' ').Trim();
        var shown = words.Length <= 60 ? words : $"{words[..36]}…{words[^20..]}";
        Line($"  {name} {Show(Lowest(items.Select(i => i.X)))}–{Show(Highest(items.Select(i => i.X + i.Run.Width)))} {place}: {shown}");
    }

    private void Line(string line) => text.Append(line).Append('\n');

    private static Length Lowest(IEnumerable<Length> lengths) => lengths.Min();

    private static Length Highest(IEnumerable<Length> lengths) => lengths.Max();

    private static string Show(Length length) => length.Points.ToString("0.#", CultureInfo.InvariantCulture);
}
