using System.Collections.Frozen;
using System.Collections.Immutable;
using GbDocs.Layout.Fonts;
using GbDocs.Layout.Pages;
using GbDocs.Layout.Text;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;

namespace GbDocs.Benchmarks;

/// <summary>Documents laid out by hand: nine paragraphs of fifty words on each page, each an element of its own.</summary>
internal static class PdfSamples
{
    private const int ParagraphsOnAPage = 9;
    private static readonly Length Margin = Length.FromPoints(72);
    private static readonly Length LineHeight = Length.FromPoints(14);

    public static PagedDocument Document(int pages)
    {
        var shaper = new TextShaper(FontLibrary.Bundled);
        var structure = ImmutableArray.CreateBuilder<StructureElement>();
        structure.Add(new StructureElement(-1, StructureRole.Document));
        var sheets = Enumerable.Range(0, pages).Select(number => Page(number, shaper, structure)).ToImmutableArray();
        return new PagedDocument(sheets, structure.ToImmutable(), [], FrozenDictionary<NodeId, Destination>.Empty, new PaperMetadata("paper", "Benchmark"));
    }

    private static Page Page(int number, TextShaper shaper, ImmutableArray<StructureElement>.Builder structure)
    {
        var items = ImmutableArray.CreateBuilder<PageItem>();
        var baseline = Margin;
        for (var i = 0; i < ParagraphsOnAPage; i++)
        {
            var tag = StructureTag.Of(structure.Count, structure.Count);
            structure.Add(new StructureElement(0, StructureRole.P));
            foreach (var line in ParagraphComposer.Compose(TextSamples.Paragraph(50, (number * ParagraphsOnAPage) + i), TextSamples.Shape, shaper))
            {
                items.AddRange(line.Runs.Select(run => new GlyphItem(tag, Margin + run.X, baseline, run.Run)));
                baseline += LineHeight;
            }
        }
        return new Page(Length.FromMillimetres(210), Length.FromMillimetres(297), $"{number + 1}", PageSide.Right, items.ToImmutable());
    }
}
