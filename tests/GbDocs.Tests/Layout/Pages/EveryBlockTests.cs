using System.Collections.Immutable;
using GbDocs.Layout.Pages;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using static GbDocs.Tests.Layout.Pages.SquarePaper;
using static GbDocs.Tests.Support.PaperBuilder;

namespace GbDocs.Tests.Layout.Pages;

/// <summary>Every kind of block is printed wherever it may stand.</summary>
public sealed class EveryBlockTests
{
    private static readonly Picture Dot = new("dot.png", PictureFormat.Png, default, 1, 1, Points(20), Points(10));

    private static readonly ImmutableDictionary<string, Func<Block>> Blocks = new Dictionary<string, Func<Block>>
    {
        ["heading"] = () => Section(null, "word"),
        ["appendix"] = () => Appendix(null, "word"),
        ["annex"] = () => Annex(null, "word"),
        ["preliminary"] = () => new Heading(MarkOf(null), HeadingRole.Preliminary, 1, [T("word")], false),
        ["paragraph"] = () => Plain(null, "word"),
        ["numbered"] = () => Numbered(null, "word"),
        ["decision"] = () => DecisionOf(null, Numbered(null, "word")),
        ["list"] = () => ListOf(ListKind.Letter, Item(null, "word")),
        ["table"] = () => TableOf(null, null, ["word"]),
        ["figure"] = () => new Figure(MarkOf(null), new Caption([T("word")]), new PictureGraphic(Dot), "a dot", BelowMatter.None),
        ["chart"] = () => FigureOf(null, "word", "a", "b"),
        ["box"] = () => BoxOf(null, "word", Plain(null, "b")),
        ["quotation"] = () => QuotationOf(Plain(null, "word")),
        ["epigraph"] = () => new Epigraph(MarkOf(null), [Plain(null, "a")], [[T("word")]]),
        ["question"] = () => new Question(MarkOf(null), [Plain(null, "word")]),
        ["reproduced"] = () => ReproducedOf(Plain(null, "word")),
        ["cover"] = () => CoverOf(Plain(null, "word")),
        ["summary"] = () => new SummaryBox(MarkOf(null), [new SummaryEntry("purpose", [T("a")], [Plain(null, "word")])]),
        ["landscape"] = () => new Landscape(MarkOf(null), [Plain(null, "word")]),
        ["code"] = () => new CodeBlock(MarkOf(null), "word\n"),
        ["separator"] = () => new Separator(MarkOf(null)),
        ["break"] = () => new PageBreak(MarkOf(null), false),
        ["listing"] = () => new Listing(MarkOf(null), ListingKind.Contents, 3),
    }.ToImmutableDictionary();

    private static readonly ImmutableDictionary<string, Func<Block, Block>> Containers = new Dictionary<string, Func<Block, Block>>
    {
        ["numbered"] = b => Numbered(null, "x").Owning(b),
        ["decision"] = b => DecisionOf(null, b),
        ["item"] = b => ListOf(ListKind.Bullet, Item(null, "x").Owning(b)),
        ["bare item"] = b => ListOf(ListKind.Bullet, new ListItem(MarkOf(null), [b])),
        ["cell"] = b => new Table(MarkOf(null), null, new TableGrid([new TableColumn(ColumnAlignment.Start)], [RowOf(RowRole.Body, b)]), BelowMatter.None),
        ["box"] = b => BoxOf(null, "x", b),
        ["floating box"] = b => BoxOf(null, "x", b) with { Floats = true },
        ["quotation"] = b => QuotationOf(b),
        ["epigraph"] = b => new Epigraph(MarkOf(null), [b], []),
        ["question"] = b => new Question(MarkOf(null), [b]),
        ["reproduced"] = b => ReproducedOf(b),
        ["cover"] = b => CoverOf(b),
        ["summary"] = b => new SummaryBox(MarkOf(null), [new SummaryEntry("purpose", [T("x")], [b])]),
        ["landscape"] = b => new Landscape(MarkOf(null), [b]),
    }.ToImmutableDictionary();

    public static TheoryData<string, string> Pairs()
    {
        var pairs = new TheoryData<string, string>();
        foreach (var container in Containers.Keys.Append("paper").Append("note").Order(StringComparer.Ordinal))
        {
            foreach (var block in Blocks.Keys.Order(StringComparer.Ordinal))
                pairs.Add(container, block);
        }
        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Block_is_printed_in_its_container(string container, string kind)
    {
        var block = Blocks[kind]();
        var paper = container switch
        {
            "paper" => PaperOf(block),
            "note" => PaperOf(Plain(null, "x", Mark("n"))).WithNotes(new Note(MarkOf("n"), [block])),
            _ => PaperOf(Containers[container](block)),
        };
        var document = Lay(paper, new DiagnosticBag());
        var printed = string.Concat(document.Pages.SelectMany(p => p.Items.OfType<GlyphItem>()).Select(g => g.Run.Text));
        Assert.Contains(kind switch { "separator" => "* * *", "break" or "listing" => "", _ => "word" }, printed, StringComparison.Ordinal);
        AssertStructureHolds(document);
    }

    private static void AssertStructureHolds(PagedDocument document)
    {
        Assert.All(document.Structure.Skip(1).Select((e, i) => (e, i)), p => Assert.InRange(p.e.Parent, 0, p.i));
        Assert.All(document.Pages.SelectMany(p => p.Items).Where(i => !i.Tag.IsArtifact), i => Assert.InRange(i.Tag.Element, 1, document.Structure.Length - 1));
        Assert.All(
            document.Pages.SelectMany(p => p.Items.OfType<LinkItem>()),
            l => Assert.Equal(StructureRole.Link, document.Structure[l.Tag.Element].Role));
    }
}
