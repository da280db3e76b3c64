using System.Collections.Immutable;
using GbDocs.Layout.Breaking;
using GbDocs.Layout.Galleys;
using GbDocs.Layout.Pages;
using GbDocs.Layout.Text;
using GbDocs.Model.Measures;
using ModelDirection = GbDocs.Model.Papers.TextDirection;

namespace GbDocs.Layout.Flow;

/// <summary>A paper → its sections, each in one long column.</summary>
internal static class PaperFlow
{
    private static readonly Length FloatSpace = Length.FromPoints(12);

    /// <summary>Sets a paper.</summary>
    public static ImmutableArray<Section> Pour(FlowTools tools)
    {
        var paper = tools.Paper.Paper;
        var upright = PageMaster.Of(tools.Sheet.Page, isLandscape: false, tools.Diagnostics);
        var landscape = new Lazy<PageMaster>(() => PageMaster.Of(tools.Sheet.Page, isLandscape: true, tools.Diagnostics));
        var sections = ImmutableArray.CreateBuilder<Section>();
        foreach (var draft in SectionPlanner.Plan(paper, tools.Sheet.Page))
            sections.Add(Pour(draft, draft.IsLandscape ? landscape.Value : upright, tools));
        return sections.ToImmutable();
    }

    private static Section Pour(SectionDraft draft, PageMaster master, FlowTools tools)
    {
        var metadata = tools.Paper.Paper.Metadata;
        var area = new Area(Length.Zero, master.Text.Width);
        var galley = new GalleyBuilder();
        var notes = new NoteFlow(tools, area, master.Text.Height);
        var context = new FlowContext
        {
            Galley = galley,
            Notes = notes,
            Area = area,
            PageHeight = master.Text.Height,
            Language = metadata.Language,
            Direction = metadata.Direction == ModelDirection.RightToLeft ? TextDirection.RightToLeft : TextDirection.LeftToRight,
            IsTop = true,
        };
        new BlockFlow(tools, context).Flow(draft.Blocks);
        return new Section(draft, master, galley.ToGalley(), notes.ToStrip(), new PageRoom(master.Text.Height, tools.Sheet.Footnotes, FloatSpace));
    }
}
