using GbDocs.Model.Papers;

namespace GbDocs.Rendering.Docx.Sections;

/// <summary>A run of blocks on pages of one kind.</summary>
/// <param name="First">Index of its first block among the paper's blocks.</param>
internal sealed record Section(int First)
{
    /// <summary>How it begins: <c>nextPage</c>, <c>oddPage</c> or <c>continuous</c>.</summary>
    public string Start { get; init; } = "nextPage";

    /// <summary>Whether its pages are turned.</summary>
    public bool IsLandscape { get; init; }

    /// <summary>Which running heads its first page has.</summary>
    public FirstPage FirstPage { get; init; }

    /// <summary>The chapter or appendix that its running heads name; null for none.</summary>
    public Heading? Chapter { get; init; }

    /// <summary>Whether the chapter's heading is one of the body.</summary>
    public bool IsInAppendix { get; init; }

    /// <summary>Whether footnotes begin at 1 again.</summary>
    public bool RestartsNotes { get; init; }

    /// <summary>Whether footnotes begin again in some section, so that each must say what it does.</summary>
    public bool SaysNotes { get; init; }

    /// <summary>Whether its pages carry roman numbers.</summary>
    public bool IsRoman { get; init; }

    /// <summary>Whether its pages begin at 1.</summary>
    public bool RestartsPages { get; init; }
}
