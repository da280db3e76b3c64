namespace GbDocs.Model.Papers;

/// <summary>What a row is for.</summary>
public enum RowRole
{
    /// <summary>Names the columns; repeated at the top of each page.</summary>
    Header,

    /// <summary>An ordinary row.</summary>
    Body,

    /// <summary>Names the rows after it; stays with the next.</summary>
    Group,

    /// <summary>A sum of the rows above it.</summary>
    Subtotal,

    /// <summary>A sum of the table.</summary>
    Total,
}
