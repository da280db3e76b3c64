namespace GbDocs.Model.Papers;

/// <summary>What a cited document is.</summary>
public enum WorkKind
{
    /// <summary>A paper with a symbol.</summary>
    Document,

    /// <summary>An international labour Convention.</summary>
    Convention,

    /// <summary>A Protocol to a Convention.</summary>
    Protocol,

    /// <summary>An international labour Recommendation.</summary>
    Recommendation,

    /// <summary>A report to a conference.</summary>
    Report,

    /// <summary>A book, article or web page.</summary>
    Publication,
}
