using System.Collections.Frozen;
using System.Collections.Immutable;
using GbDocs.Model.Papers;

namespace GbDocs.Resolution.References;

/// <summary>Paper → where each of its parts stands.</summary>
internal sealed class PlacePass : PaperWalker
{
    private readonly Dictionary<NodeId, Place> places = [];
    private readonly Dictionary<NodeId, (int Order, NodeId Appendix)> firstMarks = [];
    private NodeId holder = NodeId.None;
    private NodeId appendix = NodeId.None;

    /// <summary>Finds the places of a paper.</summary>
    public static FrozenDictionary<NodeId, Place> Run(Paper paper)
    {
        var pass = new PlacePass();
        pass.Walk(paper);
        return pass.places.ToFrozenDictionary();
    }

    /// <inheritdoc/>
    protected override void VisitBlock(Block block)
    {
        if (block is Heading { Role: HeadingRole.Appendix or HeadingRole.Annex } opener)
            appendix = opener.Id;
        var (outerHolder, outerAppendix) = (holder, appendix);
        if (block is Heading or NumberedParagraph or Table or Figure or Box)
            holder = block.Id;
        Add(block.Mark, TitleOf(block));
        if (block is Reproduced)
            appendix = block.Id;
        base.VisitBlock(block);
        (holder, appendix) = (outerHolder, outerAppendix);
    }

    /// <inheritdoc/>
    protected override void VisitItem(ListBlock list, ListItem item)
    {
        var outer = holder;
        holder = item.Id;
        Add(item.Mark, []);
        base.VisitItem(list, item);
        holder = outer;
    }

    /// <inheritdoc/>
    protected override void VisitNote(Note note)
    {
        var (outerHolder, outerAppendix) = (holder, appendix);
        holder = note.Id;
        // A footnote is read where its first mark is.
        var (order, text) = firstMarks.GetValueOrDefault(note.Id, (places.Count, appendix));
        appendix = text;
        Add(note.Mark, []);
        places[note.Id] = places[note.Id] with { Order = order };
        base.VisitNote(note);
        (holder, appendix) = (outerHolder, outerAppendix);
    }

    /// <inheritdoc/>
    protected override void VisitInline(Inline inline)
    {
        switch (inline)
        {
            case AnchorPoint point: Add(new NodeMark(point.Id, point.Span) { IsNamed = true }, []); break;
            case Reference reference: Mark(reference.Id); base.VisitInline(inline); break;
            case FootnoteMark mark: firstMarks.TryAdd(mark.Note, (places.Count - 1, appendix)); break;
            case Computed computed: Mark(computed.Id); break;
            default: base.VisitInline(inline); break;
        }
    }

    private static ImmutableArray<Inline> TitleOf(Block block) => block switch
    {
        Heading b => b.Content,
        Table b => b.Caption?.Title ?? [],
        Figure b => b.Caption?.Title ?? [],
        Box b => b.Caption?.Title ?? [],
        _ => [],
    };

    private void Mark(NodeId id) => Add(new NodeMark(id, default), []);

    private void Add(NodeMark mark, ImmutableArray<Inline> title)
    {
        // An unnumbered block around which nothing is numbered holds itself.
        var held = holder == NodeId.None ? mark.Id : holder;
        places.TryAdd(mark.Id, new Place(mark.Id, places.Count, held, appendix) { Title = title, IsNamed = mark.IsNamed });
    }
}
