namespace GbDocs.Model.Papers;

/// <summary>What a run of inlines is in its block.</summary>
public enum LineRole
{
    /// <summary>The text of a paragraph.</summary>
    Paragraph,

    /// <summary>The words of a heading.</summary>
    Heading,

    /// <summary>The title of a table, figure or box.</summary>
    Caption,

    /// <summary>The source line below a table, figure, box or reproduced text.</summary>
    Source,

    /// <summary>A line that says whose an epigraph is.</summary>
    Attribution,

    /// <summary>A label of the summary box.</summary>
    SummaryLabel,
}
