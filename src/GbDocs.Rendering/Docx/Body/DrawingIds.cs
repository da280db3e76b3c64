using GbDocs.Model.Papers;
using GbDocs.Rendering.Docx.Packaging;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>Ids of drawings and content controls, each once in the file, and the parts of pictures, one for each file.</summary>
internal sealed class DrawingIds
{
    private readonly Dictionary<ReadOnlyMemory<byte>, Part> pictures = [];
    private int drawings;
    private int controls;

    /// <summary>How many charts were made.</summary>
    public int Charts { get; set; }

    public int NextDrawing() => ++drawings;

    public int NextControl() => ++controls;

    /// <summary>The part of a picture.</summary>
    public Part PictureOf(OfficePackage package, Picture picture)
    {
        if (pictures.TryGetValue(picture.Content, out var known))
            return known;
        var isPng = picture.Format == PictureFormat.Png;
        var path = $"word/media/image{pictures.Count + 1}{(isPng ? ".png" : ".jpg")}";
        return pictures[picture.Content] = package.Add(path, isPng ? ContentTypes.Png : ContentTypes.Jpeg, picture.Content);
    }
}
