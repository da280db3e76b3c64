using System.Collections.Immutable;
using System.Diagnostics;
using GbDocs.Layout.Pages;
using GbDocs.Model.Papers;
using GbDocs.Rendering.Pdf.Objects;
using GbDocs.Rendering.Pdf.Pictures;
using GbDocs.Rendering.Pdf.Structure;

namespace GbDocs.Rendering.Pdf.Content;

/// <summary>Prints one page: each stretch as marked content of its element or as an artifact (ISO 32000-1, 14.6 and 14.8.2).</summary>
internal sealed class PagePrinter
{
    private readonly Page page;
    private readonly PrintingMatter matter;
    private readonly ContentStream stream;
    private readonly TextPrinter text;
    private readonly ImmutableArray<MarkedContent>.Builder marks = ImmutableArray.CreateBuilder<MarkedContent>();
    private readonly OrderedDictionary<Picture, EmbeddedPicture> pictures = new(ReferenceEqualityComparer.Instance);

    private PagePrinter(Page page, PrintingMatter matter)
    {
        this.page = page;
        this.matter = matter;
        stream = new ContentStream(page.Height);
        text = new TextPrinter(stream, matter.Fonts);
    }

    public static PrintedPage Print(Page page, PrintingMatter matter)
    {
        var printer = new PagePrinter(page, matter);
        foreach (var stretch in Stretch.Of(page, matter))
            printer.Print(stretch);
        var content = PdfStreams.Deflated(new PdfDictionary(), printer.stream.Buffer.Written);
        return new PrintedPage(content, printer.marks.ToImmutable(), [.. printer.pictures.Values]);
    }

    private void Print(Stretch stretch)
    {
        Begin(stretch);
        for (var at = 0; at < stretch.Pieces.Length;)
        {
            if (stretch.Pieces[at].Item is not GlyphItem)
            {
                PrintShape(stretch.Pieces[at++].Item);
                continue;
            }
            Piece[] runs = [.. stretch.Pieces.Skip(at).TakeWhile(piece => piece.Item is GlyphItem)];
            text.Print(runs);
            foreach (var run in runs)
                ShapePrinter.PrintLines(run, stream);
            at += runs.Length;
        }
        stream.End();
    }

    private void Begin(Stretch stretch)
    {
        if (stretch.Tag.IsArtifact)
        {
            stream.Begin("Artifact", Artifacts.Properties(stretch, page));
            return;
        }
        var role = StructureNames.Of(matter.Document.Structure[stretch.Tag.Element].Role);
        stream.Begin(stretch.Wording.IsPlain ? role : "Span", new PdfDictionary // only spans may say more (ISO 32000-1, 14.9.2 and 14.9.4)
        {
            ["MCID"] = marks.Count,
            ["Lang"] = PdfText.OfNullable(stretch.Wording.Language),
            ["ActualText"] = PdfText.OfNullable(stretch.Wording.ActualText),
        });
        marks.Add(new MarkedContent(stretch.Tag.Element, stretch.Tag.Order, marks.Count));
    }

    private void PrintShape(PageItem item)
    {
        switch (item)
        {
            case RuleItem rule:
                ShapePrinter.Print(rule, stream);
                break;
            case PathItem path:
                ShapePrinter.Print(path, stream);
                break;
            case PictureItem picture when matter.Pictures.TryGetValue(picture.Picture, out var embedded):
                pictures[picture.Picture] = embedded;
                ShapePrinter.Print(picture, embedded, stream);
                break;
            case PictureItem:
                break; // it could not be read, which is an error reported already
            default:
                throw new UnreachableException();
        }
    }
}
