namespace GbDocs.Rendering.Docx.Body;

/// <summary>What of a place a bookmark covers.</summary>
internal enum PlacePart
{
    /// <summary>The paragraph: REF gives its words or its number.</summary>
    Whole,

    /// <summary>The number of a caption with its chapter: "V.1".</summary>
    Number,

    /// <summary>The number of a caption without its chapter: "1".</summary>
    Ordinal,

    /// <summary>The title of a caption.</summary>
    Title,
}
