using System.Collections.Immutable;
using GbDocs.Layout.Galleys;
using GbDocs.Layout.Pages;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Model.Styles;

namespace GbDocs.Layout.Flow;

/// <summary>Sets the footnotes of a section one below the other, in the order of their marks.</summary>
/// <param name="tools">What the flow needs.</param>
/// <param name="area">Room of the notes.</param>
/// <param name="pageHeight">Height of a page's text.</param>
internal sealed class NoteFlow(FlowTools tools, Area area, Length pageHeight)
{
    private readonly GalleyBuilder galley = new();
    private readonly List<int> starts = [];
    private readonly Queue<NodeId> inside = new();
    private bool isSetting;

    /// <summary>Sets the note of a mark, and those that are marked in it.</summary>
    /// <returns>Their ordinals in the strip; none where a note is being set, then they follow it.</returns>
    public ImmutableArray<int> Add(NodeId mark)
    {
        inside.Enqueue(mark);
        if (isSetting)
            return [];
        isSetting = true;
        var added = ImmutableArray.CreateBuilder<int>();
        while (inside.TryDequeue(out var next))
        {
            if (tools.Paper.Notes.Of(next) is not { } note)
                continue;
            added.Add(starts.Count);
            starts.Add(galley.Count);
            Set(note);
        }
        isSetting = false;
        return added.ToImmutable();
    }

    /// <summary>Height of some notes at the foot of a page, with the rule above them; zero for none.</summary>
    public Length HeightOf(ImmutableArray<int> notes)
    {
        if (notes.IsEmpty)
            return Length.Zero;
        var end = notes[^1] + 1 < starts.Count ? starts[notes[^1] + 1] : galley.Count;
        var style = tools.Sheet.Footnotes;
        return style.SpaceAbove + style.RuleWidth + style.SpaceBelow + galley[end - 1].Bottom - galley[starts[notes[0]]].Top;
    }

    /// <summary>The notes, ready to be divided over pages.</summary>
    public NoteStrip ToStrip() => starts.Count == 0 ? NoteStrip.None : new NoteStrip(galley.ToGalley(), [.. starts, galley.Count]);

    private void Set(PlacedNote note)
    {
        var context = new FlowContext
        {
            Galley = galley,
            Notes = this,
            Area = area,
            PageHeight = pageHeight,
            PlainStyle = StyleNames.FootnoteText,
            Characters = StyleNames.FootnoteText,
            Language = note.Note.Mark.Language ?? tools.Paper.Paper.Metadata.Language,
        };
        using var element = tools.Structure.Open(StructureRole.Note, note.Note.Id);
        galley.Anchor(note.Note.Id);
        new NoteText(tools, context).Set(note.Note, note.Label, StyleNames.FootnoteText);
        if (galley.Count == starts[^1])
            galley.Add(Length.Zero, []); // A note without text still has its place.
        galley.BeforeNext(BreakCost.None);
    }
}
