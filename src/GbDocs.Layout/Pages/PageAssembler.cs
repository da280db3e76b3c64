using System.Collections.Frozen;
using System.Collections.Immutable;
using GbDocs.Layout.Flow;
using GbDocs.Layout.Galleys;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;

namespace GbDocs.Layout.Pages;

/// <summary>Prints the pages: text, notes, running heads and feet; and finds the place of everything that something points to.</summary>
internal sealed class PageAssembler(FlowTools tools, ImmutableArray<PageSlot> slots)
{
    private readonly Dictionary<NodeId, Destination> destinations = [];
    private readonly FrozenSet<NodeId> pointedTo = PointedTo.In(tools);
    private readonly FurniturePainter furniture = new(tools, slots.Length);
    private string runningTitle = string.Empty;

    /// <summary>The document.</summary>
    public PagedDocument Assemble()
    {
        var pages = ImmutableArray.CreateBuilder<Page>(slots.Length);
        for (var i = 0; i < slots.Length; i++)
            pages.Add(Print(slots[i], i));
        var outline = tools.Paper.Contents.Headings
            .Where(e => destinations.ContainsKey(e.Target))
            .Select(e => new OutlineEntry(TitleOf(e), e.Level, e.Target));
        return new PagedDocument(pages.ToImmutable(), tools.Structure.Elements, [.. outline], destinations.ToFrozenDictionary(), tools.Paper.Paper.Metadata)
        {
            ColumnWidths = tools.ColumnWidths.ToFrozenDictionary(),
        };
    }

    private string TitleOf(ContentsEntry entry)
    {
        var title = PlainText.Of(entry.Title, tools.Paper.References);
        return entry.Label.Length == 0 ? title : entry.Label + " " + title;
    }

    private Page Print(PageSlot slot, int index)
    {
        var master = slot.Section.Master;
        if (slot.Plan is not { } plan)
            return new Page(master.Width, master.Height, slot.Label, slot.Side, []);
        var area = master.TextOn(slot.Side);
        var items = ImmutableArray.CreateBuilder<PageItem>();
        var top = PrintBoxes(slot, plan.AtTop, new PagePoint(area.X, area.Y), index, items);
        var elsewhere = plan.AtFoot.IsEmpty && plan.Deferred.IsEmpty ? FrozenSet<int>.Empty : plan.AtFoot.Concat(plan.Deferred).ToFrozenSet();
        var text = GalleyWindow.Print(slot.Section.Galley, (plan.First, plan.End), new PagePoint(area.X, top), elsewhere);
        Take(text, index, area.X);
        items.AddRange(text.Printed);
        PrintBoxes(slot, plan.AtFoot, new PagePoint(area.X, FootOf(slot, area, text.Bottom)), index, items);
        var (head, foot) = furniture.Paint(slot, TitleOn(text));
        var notes = PrintNotes(slot, area, index);
        PageReport.Report(slot, text, tools.Diagnostics);
        return new Page(master.Width, master.Height, slot.Label, slot.Side, [.. head, .. items, .. notes, .. foot]);
    }

    private Length PrintBoxes(PageSlot slot, ImmutableArray<int> boxes, PagePoint place, int index, ImmutableArray<PageItem>.Builder items)
    {
        foreach (var box in boxes)
        {
            var window = GalleyWindow.Print(slot.Section.Galley, (box, box + 1), place);
            Take(window, index, place.X);
            items.AddRange(window.Printed);
            place = place with { Y = window.Bottom + slot.Section.Room.FloatSpace };
        }
        return place.Y;
    }

    // Where the boxes at the foot begin: on a full page above the notes, on a page that ends early just below the text.
    private static Length FootOf(PageSlot slot, Rectangle area, Length textBottom)
    {
        var (plan, items, room) = (slot.Plan!, slot.Section.Galley.Items, slot.Section.Room);
        var below = textBottom + room.FloatSpace;
        if (plan.AtFoot.IsEmpty || plan.End == items.Length || items[plan.End].BreakCost == BreakCost.Forced)
            return below;
        var boxes = plan.AtFoot.Aggregate(-room.FloatSpace, (sum, box) => sum + items[box].Bottom - items[box].Top + room.FloatSpace);
        var notes = plan.EndNoteLine > plan.FirstNoteLine ? room.AboveNotes + slot.Section.Notes.Galley.HeightOf(plan.FirstNoteLine, plan.EndNoteLine) : Length.Zero;
        return Length.Max(below, area.Bottom - notes - boxes);
    }

    private ImmutableArray<PageItem> PrintNotes(PageSlot slot, Rectangle area, int index)
    {
        var plan = slot.Plan!;
        if (plan.EndNoteLine <= plan.FirstNoteLine)
            return [];
        var style = tools.Sheet.Footnotes;
        var strip = slot.Section.Notes;
        var top = area.Bottom - strip.Galley.HeightOf(plan.FirstNoteLine, plan.EndNoteLine);
        var window = GalleyWindow.Print(strip.Galley, (plan.FirstNoteLine, plan.EndNoteLine), new PagePoint(area.X, top));
        Take(window, index, area.X);
        if (style.RuleWidth <= Length.Zero)
            return window.Printed;
        // Over a note that goes on from the page before, the rule takes the whole measure.
        var width = strip.IsStart(plan.FirstNoteLine) ? Length.Min(style.RuleLength, area.Width) : area.Width;
        var place = new Rectangle(area.X, top - style.SpaceBelow - style.RuleWidth, width, style.RuleWidth);
        return [new RuleItem(StructureTag.Of(ArtifactKind.Layout), place, Colour.Black), .. window.Printed];
    }

    // As Word's STYLEREF: the first title that begins on the page, else the last one before it.
    private (bool OpensChapter, string Title) TitleOn(GalleyWindow text)
    {
        var opened = text.Places.Select(p => p.Item.Opens).OfType<ChapterOpening>().ToList();
        var title = opened.Count > 0 ? opened[0].RunningTitle : runningTitle;
        runningTitle = opened.Count > 0 ? opened[^1].RunningTitle : runningTitle;
        return (opened.Exists(o => o.IsChapter), title);
    }

    private void Take(GalleyWindow window, int page, Length left)
    {
        foreach (var (item, top) in window.Places)
        {
            foreach (var anchor in item.Anchors.Where(pointedTo.Contains))
                destinations.TryAdd(anchor, new Destination(page, left, top));
        }
    }
}
