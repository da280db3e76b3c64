using System.Collections.Immutable;
using System.Globalization;
using GbDocs.Layout.Flow;
using GbDocs.Layout.Galleys;
using GbDocs.Layout.Text;
using GbDocs.Model.Measures;
using GbDocs.Model.Styles;

namespace GbDocs.Layout.Pages;

/// <summary>Prints running heads and feet: three texts on a line, at the sides and in the middle.</summary>
/// <param name="tools">What the flow needs.</param>
/// <param name="pageCount">The number of pages.</param>
internal sealed class FurniturePainter(FlowTools tools, int pageCount)
{
    /// <summary>The head and the foot of a page.</summary>
    /// <param name="slot">The page.</param>
    /// <param name="chapter">Whether a chapter opens on it, and what running heads show of the chapter.</param>
    public (ImmutableArray<PageItem> Head, ImmutableArray<PageItem> Foot) Paint(PageSlot slot, (bool Opens, string Title) chapter)
    {
        var lines = LinesFor(slot, chapter.Opens);
        var geometry = tools.Sheet.Page;
        var area = slot.Section.Master.TextOn(slot.Side);
        var room = area.Y - geometry.HeaderDistance;
        var head = Compose(lines.Head, StyleNames.PageHeader, (slot, chapter.Title), room, "head");
        var footRoom = slot.Section.Master.Height - area.Bottom - geometry.FooterDistance;
        var foot = Compose(lines.Foot, StyleNames.PageFooter, (slot, chapter.Title), footRoom, "foot");
        var footTop = slot.Section.Master.Height - geometry.FooterDistance - foot.Height;
        return (Place(head, area.X, geometry.HeaderDistance, ArtifactKind.Header), Place(foot, area.X, footTop, ArtifactKind.Footer));
    }

    private HeadAndFoot LinesFor(PageSlot slot, bool opensChapter)
    {
        var furniture = tools.Sheet.Furniture;
        if (slot.IsFirst)
            return furniture.First;
        if (opensChapter && furniture.Opening is { } opening)
            return opening;
        return slot.Side == PageSide.Left && furniture.Even is { } even ? even : furniture.Odd;
    }

    private Galley Compose(FurnitureLine line, string styleName, (PageSlot Slot, string Chapter) page, Length room, string name)
    {
        if (line.IsEmpty)
            return Galley.Empty;
        var style = tools.Sheet.Paragraph(styleName);
        var width = page.Slot.Section.Master.Text.Width;
        var texts = new[] { (line.Left, TextAlignment.Left), (line.Centre, TextAlignment.Centre), (line.Right, TextAlignment.Right) };
        var columns = texts.Select(t => Lines(Words(t.Item1, page), style, width, t.Item2)).ToArray();
        var most = columns.Max(c => c.Length);
        var builder = new GalleyBuilder();
        var frame = style.Borders.IsNone && style.Background is null ? null : new FrameLook(Length.Zero, width, style.Borders, style.Background);
        builder.Space(Length.Zero, style.Name, frame: frame);
        for (var i = 0; i < most; i++)
        {
            var row = columns.Where(c => i < c.Length).Select(c => c[i]).ToArray();
            var height = row.Select(l => LineFrames.HeightOf(l, style)).MaxBy(h => h.Above + h.Below);
            if (i > 0 && builder.Position + height.Above + height.Below > room)
            {
                tools.Diagnostics.Report(PageDiagnostics.FurnitureTooHigh, default, name, page.Slot.Label);
                break;
            }
            builder.Add(height.Above + height.Below, [.. row.Select(l => new PlacedFrame(Length.Zero, Length.Zero, LineFrames.ItemsOf(l, height.Above, tools)))]);
        }
        return builder.ToGalley();
    }

    private ImmutableArray<Line> Lines(string words, ParagraphStyle style, Length width, TextAlignment alignment)
    {
        if (words.Length == 0)
            return [];
        var look = InlineLook.Of(style.Text, tools.Paper.Paper.Metadata.Language, TextDirection.LeftToRight);
        var shape = Shapes.Of(style with { IndentStart = Length.Zero, IndentEnd = Length.Zero, FirstLine = Length.Zero }, width, TextDirection.LeftToRight);
        return ParagraphComposer.Compose(new InlineStyler(tools).Add(words, look, new InlineTag(0, default)).Items, shape with { Alignment = alignment }, tools.Composer.Shaper);
    }

    private string Words(ImmutableArray<FurniturePart> parts, (PageSlot Slot, string Chapter) page)
    {
        var metadata = tools.Paper.Paper.Metadata;
        return string.Concat(parts.Select(p => p.Field switch
        {
            FurnitureField.Words => p.Text,
            FurnitureField.Page => page.Slot.Label,
            FurnitureField.PageCount => pageCount.ToString(CultureInfo.InvariantCulture),
            FurnitureField.Chapter => page.Chapter,
            FurnitureField.Property => PropertyOf(metadata, p.Text),
            _ => throw new System.Diagnostics.UnreachableException(),
        })).Trim();
    }

    private static string PropertyOf(Model.Papers.PaperMetadata metadata, string name) => name switch
    {
        "symbol" => metadata.Symbol,
        "title" => metadata.Title,
        "subtitle" => metadata.Subtitle,
        "short-title" => metadata.ShortTitle.Length > 0 ? metadata.ShortTitle : metadata.Title,
        "session" => metadata.Session,
        "body" => metadata.Body,
        "author" => metadata.Author,
        _ => metadata.Properties.FirstOrDefault(p => p.Name == name)?.Value ?? string.Empty,
    };

    private static ImmutableArray<PageItem> Place(Galley galley, Length left, Length top, ArtifactKind kind)
    {
        var window = GalleyWindow.Print(galley, (0, galley.Items.Length), new PagePoint(left, top));
        return [.. window.Printed.Select(i => i with { Tag = StructureTag.Of(kind) })];
    }
}
