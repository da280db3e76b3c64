namespace GbDocs.Model.Styles;

/// <summary>Where the text of a cell stands that is higher than it.</summary>
public enum VerticalAlignment
{
    /// <summary>At its top.</summary>
    Top,

    /// <summary>In its middle.</summary>
    Middle,

    /// <summary>At its bottom.</summary>
    Bottom,
}
