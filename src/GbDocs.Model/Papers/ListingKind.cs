namespace GbDocs.Model.Papers;

/// <summary>What a computed list holds.</summary>
public enum ListingKind
{
    /// <summary>Headings.</summary>
    Contents,

    /// <summary>Captioned tables.</summary>
    Tables,

    /// <summary>Captioned figures.</summary>
    Figures,

    /// <summary>Captioned boxes.</summary>
    Boxes,

    /// <summary>Abbreviations with their meaning, in alphabetical order.</summary>
    Abbreviations,

    /// <summary>Points for decision.</summary>
    Decisions,

    /// <summary>Questions for discussion.</summary>
    Questions,

    /// <summary>The numbers of all charts, as tables.</summary>
    ChartTables,
}
