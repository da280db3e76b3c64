namespace GbDocs.Rendering.Docx.Body;

/// <summary>Which paragraphs of a run of blocks stay on the page of the next.</summary>
internal enum Keep
{
    /// <summary>As their styles say.</summary>
    AsStyled,

    /// <summary>None: in a row that may part from the next, where one kept paragraph would hold the whole row, and so the table.</summary>
    Free,

    /// <summary>All but the last, so that the run is on one page.</summary>
    Together,

    /// <summary>All, so that the run is on the page of what follows.</summary>
    WithNext,
}
