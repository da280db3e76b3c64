using System.Collections.Frozen;
using System.Collections.Immutable;
using GbDocs.Layout.Fonts;
using GbDocs.Layout.Pages;
using GbDocs.Layout.Text;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;

namespace GbDocs.Tests.Support;

/// <summary>Lays a document out by hand: elements are opened and closed, words run from line to line, pages are begun when the test says so.</summary>
internal sealed class PagedDocumentBuilder
{
    public static readonly Length Left = Length.FromPoints(72);
    private static readonly Length Right = Length.FromPoints(523);
    private static readonly Length LineHeight = Length.FromPoints(14);

    private readonly ImmutableArray<StructureElement>.Builder structure = ImmutableArray.CreateBuilder<StructureElement>();
    private readonly ImmutableArray<Page>.Builder pages = ImmutableArray.CreateBuilder<Page>();
    private readonly ImmutableArray<PageItem>.Builder items = ImmutableArray.CreateBuilder<PageItem>();
    private readonly ImmutableArray<OutlineEntry>.Builder outline = ImmutableArray.CreateBuilder<OutlineEntry>();
    private readonly Dictionary<NodeId, Destination> destinations = [];
    private readonly Stack<int> open = new();
    private int order;

    public PagedDocumentBuilder() => Open(StructureRole.Document);

    public FontLibrary Fonts { get; init; } = FontLibrary.Bundled;

    public PaperMetadata Metadata { get; init; } = new("gb-paper", "Progress of the programme") { Path = "gb-328/pol-8", Date = new DateOnly(2016, 10, 27) };

    public TextStyle Style { get; set; } = new() { Families = ["Liberation Serif"], Size = Length.FromPoints(11) };

    public string Language { get; set; } = "en-GB";

    public Length X { get; set; } = Left;

    public Length Y { get; set; } = Length.FromPoints(72);

    public Length PageWidth { get; set; } = Length.FromMillimetres(210);

    public Length PageHeight { get; set; } = Length.FromMillimetres(297);

    public string Label { get; set; } = "1";

    /// <summary>The element that things belong to now.</summary>
    public int Element => open.Peek();

    public PagedDocumentBuilder Open(StructureRole role, Func<StructureElement, StructureElement>? with = null)
    {
        var element = new StructureElement(open.TryPeek(out var parent) ? parent : -1, role);
        open.Push(structure.Count);
        structure.Add(with is null ? element : with(element));
        return this;
    }

    public PagedDocumentBuilder Close(int levels = 1)
    {
        for (; levels > 0; levels--)
            open.Pop();
        return this;
    }

    public PagedDocumentBuilder NewLine()
    {
        (X, Y) = (Left, Y + LineHeight);
        return this;
    }

    /// <summary>An element with words on a line of its own.</summary>
    public PagedDocumentBuilder Line(StructureRole role, string text, Func<StructureElement, StructureElement>? with = null) =>
        Open(role, with).Write(text).NewLine().Close();

    /// <summary>Words of the element that is open, from line to line.</summary>
    public PagedDocumentBuilder Write(string text, ArtifactKind artifact = ArtifactKind.None)
    {
        var tag = artifact == ArtifactKind.None ? StructureTag.Of(Element, ++order) : StructureTag.Of(artifact);
        var start = 0;
        for (var end = NextBreak(text, 0); start < text.Length; end = NextBreak(text, end))
        {
            var next = end < text.Length ? NextBreak(text, end) : end;
            if (end < text.Length && X + Runs.Of(text[start..next].TrimEnd(' '), Style, Fonts).Width <= Right)
                continue;
            var run = Runs.Of(text[start..end], Style, Fonts) with { Language = Language };
            Place(tag, end < text.Length ? Runs.WithoutLastSpace(run) : run);
            if (end < text.Length)
                NewLine();
            start = end;
        }
        return this;
    }

    /// <summary>A run that is already made, at the pen.</summary>
    public PagedDocumentBuilder Write(GlyphRun run)
    {
        Place(StructureTag.Of(Element, ++order), run);
        return this;
    }

    public PagedDocumentBuilder Add(Func<StructureTag, PageItem> item, ArtifactKind artifact = ArtifactKind.None)
    {
        items.Add(item(artifact == ArtifactKind.None ? StructureTag.Of(Element, ++order) : StructureTag.Of(artifact)));
        return this;
    }

    /// <summary>A link with words; the element Link around them is made here.</summary>
    public PagedDocumentBuilder Link(string text, LinkTarget target)
    {
        Open(StructureRole.Link);
        var (x, y) = (X, Y);
        return Write(text).Add(tag => new LinkItem(tag, new Rectangle(x, y - LineHeight, X - x, LineHeight), target, text)).Close();
    }

    public PagedDocumentBuilder Anchor(string node, string? bookmark = null, int level = 1)
    {
        destinations[new NodeId(node)] = new Destination(pages.Count, X, Y - LineHeight);
        if (bookmark is not null)
            outline.Add(new OutlineEntry(bookmark, level, new NodeId(node)));
        return this;
    }

    public PagedDocumentBuilder NextPage(string label)
    {
        pages.Add(new Page(PageWidth, PageHeight, Label, pages.Count % 2 == 0 ? PageSide.Right : PageSide.Left, items.DrainToImmutable()));
        (Label, X, Y) = (label, Left, Length.FromPoints(72));
        return this;
    }

    public PagedDocument ToDocument()
    {
        NextPage(string.Empty);
        return new PagedDocument(pages.ToImmutable(), structure.ToImmutable(), outline.ToImmutable(), destinations.ToFrozenDictionary(), Metadata);
    }

    private void Place(StructureTag tag, GlyphRun run)
    {
        items.Add(new GlyphItem(tag, X, Y, run));
        X += run.Width;
    }

    private static int NextBreak(string text, int from) => text.IndexOf(' ', from) is var space && space < 0 ? text.Length : space + 1;
}
