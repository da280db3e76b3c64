namespace GbDocs.Model.Papers;

/// <summary>How the cells of a column are aligned.</summary>
public enum ColumnAlignment
{
    /// <summary>At the side where lines start.</summary>
    Start,

    /// <summary>In the middle.</summary>
    Centre,

    /// <summary>At the side where lines end.</summary>
    End,

    /// <summary>Numbers on their decimal point, or where it would be.</summary>
    Decimal,
}
