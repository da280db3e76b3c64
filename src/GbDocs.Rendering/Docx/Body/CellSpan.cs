namespace GbDocs.Rendering.Docx.Body;

/// <summary>A cell's part in a span over rows.</summary>
internal enum CellSpan
{
    /// <summary>It is in one row only.</summary>
    None,

    /// <summary>It goes on in the next row.</summary>
    Begins,

    /// <summary>It goes on from the row above.</summary>
    Continues,
}
