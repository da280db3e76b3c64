using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Rendering.Docx.Sections;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>Finds the places that fields and links of the file point to, before any of them is written.</summary>
/// <param name="build">The file.</param>
internal sealed class PlaceFinder(DocxBuild build) : PaperWalker
{
    private readonly bool namesChapters = FurnitureUse.NamesChapters(build.Sheet.Furniture);

    private Bookmarks Bookmarks => build.Bookmarks;

    /// <summary>Finds them all.</summary>
    public static void Find(DocxBuild build)
    {
        var finder = new PlaceFinder(build);
        finder.Walk(build.Paper);
        foreach (var pieces in build.Resolved.References.Pieces.Values)
        {
            foreach (var piece in pieces)
                finder.Want(piece);
        }
        foreach (var placed in build.Resolved.Notes.Marks.Values.Where(n => n.IsRepeat))
            build.Bookmarks.Want(placed.Note.Id);
    }

    /// <inheritdoc/>
    protected override void VisitBlock(Block block)
    {
        if (block is Listing listing)
        {
            foreach (var entry in ListingWriter.EntriesOf(build.Resolved.Contents, listing))
            {
                Bookmarks.Want(entry.Target);
                build.Listed.Add(entry.Target);
            }
            if (listing.Kind == ListingKind.Decisions)
                WantDecisions();
        }
        if (block is Heading heading && namesChapters && HeadingWriter.HasLabelLine(build, heading))
            Bookmarks.Want(heading.Id, PlacePart.Title);
        base.VisitBlock(block);
    }

    /// <inheritdoc/>
    protected override void VisitInline(Inline inline)
    {
        if (inline is Reference { Content.IsEmpty: false } reference)
            Bookmarks.Want(reference.Targets[0].First);
        base.VisitInline(inline);
    }

    private void WantDecisions()
    {
        foreach (var point in build.Resolved.Decisions)
            Bookmarks.Want(point.Decision.Id);
    }

    private void Want(ReferencePiece piece)
    {
        if (piece.Target is not { } target)
            return;
        Bookmarks.Want(target);
        switch (piece.Field)
        {
            case ReferenceField.CaptionNumber:
                Bookmarks.Want(target, PlacePart.Number);
                Bookmarks.Want(target, PlacePart.Ordinal);
                break;
            case ReferenceField.Title:
                Bookmarks.Want(target, PlacePart.Title);
                break;
            case ReferenceField.Number:
                foreach (var (_, place) in NumberReference.PiecesOf(build, piece.Text, target) ?? [])
                    Bookmarks.Want(place ?? target);
                break;
        }
    }
}
