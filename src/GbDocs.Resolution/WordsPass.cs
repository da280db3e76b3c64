using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using GbDocs.Model.Language;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Resolution.Abbreviations;
using GbDocs.Resolution.Citations;
using GbDocs.Resolution.Decisions;
using GbDocs.Resolution.References;

namespace GbDocs.Resolution;

/// <summary>Paper and facts → the words of its references, citations, abbreviations and computed texts.</summary>
internal sealed class WordsPass : PaperWalker
{
    // Stands in the line so far for words that were computed: they end no sentence.
    private const char ComputedWords = 'x';
    private readonly Dictionary<NodeId, ImmutableArray<ReferencePiece>> words = [];
    private readonly SortedSet<NodeId> cited = [];
    private readonly StringBuilder before = new();
    private readonly Facts facts;
    private readonly TargetFinder targets;
    private readonly ReferenceWriter references;
    private readonly DecisionWriter decisions;
    private readonly CitationWriter citations;
    private readonly AbbreviationWriter abbreviations;
    private NodeId note = NodeId.None;
    private bool hasFragments;
    private bool isFragment;
    private bool isOfChart;

    private WordsPass(Facts facts)
    {
        this.facts = facts;
        targets = new TargetFinder(facts);
        references = new ReferenceWriter(facts);
        decisions = new DecisionWriter(facts, targets, references);
        citations = new CitationWriter(facts);
        abbreviations = new AbbreviationWriter(facts);
    }

    /// <summary>Writes all computed words of a paper.</summary>
    public static ReferenceTable Run(Facts facts)
    {
        var pass = new WordsPass(facts);
        pass.Walk(facts.Paper);
        return new ReferenceTable(pass.words.ToFrozenDictionary(), [.. pass.cited]);
    }

    /// <inheritdoc/>
    protected override void VisitBlock(Block block)
    {
        var outer = hasFragments;
        if (block is ListBlock list)
            hasFragments = ListShape.HasFragments(list);
        // The table of a chart names its figure; the paper still has to speak of it.
        isOfChart = block is Table { Figure: not null };
        abbreviations.Enter(block);
        base.VisitBlock(block);
        isOfChart = false;
        abbreviations.Leave(block);
        hasFragments = outer;
    }

    /// <inheritdoc/>
    protected override void VisitItem(ListBlock list, ListItem item)
    {
        isFragment = hasFragments;
        base.VisitItem(list, item);
        isFragment = false;
    }

    /// <inheritdoc/>
    protected override void VisitNote(Note note)
    {
        this.note = note.Id;
        abbreviations.EnterNote();
        base.VisitNote(note);
        abbreviations.LeaveNote();
        this.note = NodeId.None;
    }

    /// <inheritdoc/>
    protected override void VisitLine(ImmutableArray<Inline> line, LineRole role)
    {
        before.Clear();
        // An item of a list whose items are parts of one sentence goes on with that sentence.
        if (isFragment)
            before.Append(ComputedWords);
        isFragment = false;
        abbreviations.Role = role;
        base.VisitLine(line, role);
    }

    /// <inheritdoc/>
    protected override void VisitInline(Inline inline)
    {
        switch (inline)
        {
            case Text run: before.Append(run.Value); return;
            case LineBreak or Tab: before.Append(' '); return;
            case Reference reference: Write(reference); break;
            case Citation citation: Keep(citation.Id, citations.Write(citation, StartsSentence)); break;
            case Abbreviation abbreviation: Keep(abbreviation.Id, abbreviations.Write(abbreviation, before)); break;
            case Computed computed: Keep(computed.Id, decisions.Write(computed, WordingOf(computed.Id, ReferenceForm.Standard))); break;
            case FootnoteMark or LocalNoteMark or AnchorPoint: return;
            case Code or InlinePicture: break;
            default: base.VisitInline(inline); return;
        }
        before.Append(ComputedWords);
    }

    private bool StartsSentence => Sentences.BeginAfter(Tail(before));

    private void Write(Reference reference)
    {
        var found = targets.Find(reference);
        if (reference.Content.IsEmpty)
            Keep(reference.Id, references.Write(found, WordingOf(reference.Id, reference.Form)));
        else
            base.VisitInline(reference);
        foreach (var target in found)
        {
            Cite(target.Place.Id);
            Cite(target.End.Place.Id);
        }
    }

    private void Keep(NodeId id, ImmutableArray<ReferencePiece> pieces)
    {
        words[id] = pieces;
        foreach (var piece in pieces)
        {
            if (piece.Target is { } target)
                Cite(target);
        }
    }

    private void Cite(NodeId target)
    {
        if (!isOfChart)
            cited.Add(target);
    }

    private Wording WordingOf(NodeId id, ReferenceForm form)
    {
        // What stands in a footnote is read where its mark is.
        var here = facts.Places[note == NodeId.None ? id : note];
        return new Wording(form, StartsSentence, here.Order, here.Appendix);
    }

    // A sentence's end shows in the last few characters.
    private static ReadOnlySpan<char> Tail(StringBuilder line)
    {
        const int Enough = 24;
        return line.Length <= Enough ? line.ToString() : line.ToString(line.Length - Enough, Enough);
    }
}
