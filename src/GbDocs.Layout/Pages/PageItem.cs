using GbDocs.Layout.Text;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Sources;

namespace GbDocs.Layout.Pages;

/// <summary>A thing at its place on a page: a closed family.</summary>
public abstract record PageItem
{
    private protected PageItem(StructureTag tag) => Tag = tag;

    /// <summary>What it means.</summary>
    public StructureTag Tag { get; init; }
}

/// <summary>
/// Glyphs on a baseline. The lines under and through them that the run's style asks for belong to the item; leaders are artifacts whatever the tag.
/// </summary>
/// <param name="Tag">What it means.</param>
/// <param name="X">Where the pen starts.</param>
/// <param name="Baseline">Distance of the line's baseline from the top of the page; the run's own shift comes on top.</param>
/// <param name="Run">The glyphs.</param>
public sealed record GlyphItem(StructureTag Tag, Length X, Length Baseline, GlyphRun Run) : PageItem(Tag);

/// <summary>A filled rectangle: a rule, a shade behind text.</summary>
/// <param name="Tag">What it means; mostly an artifact.</param>
/// <param name="Area">Its place.</param>
/// <param name="Colour">Its colour.</param>
public sealed record RuleItem(StructureTag Tag, Rectangle Area, Colour Colour) : PageItem(Tag);

/// <summary>A drawn shape.</summary>
/// <param name="Tag">What it means.</param>
/// <param name="Path">Its outline.</param>
/// <param name="Fill">Colour of its inside by the non-zero winding rule; null for none.</param>
/// <param name="Stroke">The pen along its outline; null for none.</param>
public sealed record PathItem(StructureTag Tag, VectorPath Path, Colour? Fill, Stroke? Stroke) : PageItem(Tag);

/// <summary>A picture, stretched to its rectangle.</summary>
/// <param name="Tag">What it means.</param>
/// <param name="Area">Its place.</param>
/// <param name="Picture">The file's content.</param>
public sealed record PictureItem(StructureTag Tag, Rectangle Area, Picture Picture) : PageItem(Tag)
{
    /// <summary>What the drafter wrote, for diagnostics.</summary>
    public SourceSpan Span { get; init; }
}

/// <summary>A place to click; it paints nothing. A link over two lines is two items of one element.</summary>
/// <param name="Tag">An element whose role is <see cref="StructureRole.Link"/>.</param>
/// <param name="Area">The place.</param>
/// <param name="Target">Where it leads.</param>
/// <param name="Contents">What it says to those who do not see it: "Paragraph 9", "Decision GB.326/PV, paragraph 404".</param>
public sealed record LinkItem(StructureTag Tag, Rectangle Area, LinkTarget Target, string Contents) : PageItem(Tag);
