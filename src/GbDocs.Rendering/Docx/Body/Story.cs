using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Rendering.Docx.Markup;
using GbDocs.Rendering.Docx.Packaging;
using GbDocs.Rendering.Docx.Styling;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>A run of text in a part of its own: the main text, the footnotes, a running head.</summary>
/// <param name="build">The file.</param>
/// <param name="part">The part.</param>
internal sealed class Story(DocxBuild build, Part part)
{
    private readonly List<NodeId> places = [];

    public DocxBuild Build { get; } = build;

    public Part Part { get; } = part;

    public XmlText Xml { get; } = part.Xml;

    /// <summary>Whether footnotes may be set in it: Word has them in the main text only.</summary>
    public bool IsMain { get; init; }

    /// <summary>Whether the next paragraph starts a page.</summary>
    public bool BreaksPage { get; set; }

    /// <summary>Whether a table or framed table was written last, so that the next paragraph needs space of its own before it.</summary>
    public bool IsAfterTable { get; set; }

    /// <summary>Least space before what follows the table that was written last, as Word's tables have none around them.</summary>
    public Length SpaceAfterTable { get; set; }

    /// <summary>Where the properties of the last paragraph end; -1 where something else was written last.</summary>
    public int LastProperties { get; set; } = -1;

    /// <summary>The style of the last paragraph and where its id stands; null where something else was written last.</summary>
    public (WordStyle Style, int Start)? LastStyle { get; set; }

    /// <summary>Where the last content control ends.</summary>
    public int ControlEnd { get; set; }

    /// <summary>The frame of paragraphs being written; null for none.</summary>
    public FrameState? Frame { get; set; }

    /// <summary>Names a place for the next paragraph that is written, where something points to it.</summary>
    public void Mark(NodeId id)
    {
        if (Build.Bookmarks.IsWanted(id))
            places.Add(id);
    }

    /// <summary>Notes that something else than a paragraph was written last, or that the last one may not be changed.</summary>
    public void ForgetLast()
    {
        LastProperties = -1;
        LastStyle = null;
    }

    /// <summary>Gives the last paragraph another style.</summary>
    public void RestyleLast(WordStyle style)
    {
        var (old, start) = LastStyle!.Value;
        LastProperties += Xml.Replace(start, old.Id.Length, style.Id);
        LastStyle = (style, start);
        Build.Styles.Use(style);
    }

    /// <summary>The places that the paragraph being written stands for.</summary>
    public NodeId[] TakePlaces()
    {
        NodeId[] taken = [.. places];
        places.Clear();
        return taken;
    }
}
