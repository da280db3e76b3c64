namespace GbDocs.Cli.Building;

/// <summary>What a paper can be built to.</summary>
internal enum OutputFormat
{
    /// <summary>A Word file.</summary>
    Docx,

    /// <summary>A PDF.</summary>
    Pdf,

    /// <summary>Plain text for reviewers and for comparing versions.</summary>
    Text,
}
