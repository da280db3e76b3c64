namespace GbDocs.Layout.Text;

/// <summary>How the text after a tab stands at its stop.</summary>
public enum TabAlignment
{
    /// <summary>It begins there.</summary>
    Left,

    /// <summary>It ends there.</summary>
    Right,

    /// <summary>Its middle is there.</summary>
    Centre,

    /// <summary>Its first decimal sign is there: the point or comma between digits; it ends there when it has none.</summary>
    Decimal,
}
