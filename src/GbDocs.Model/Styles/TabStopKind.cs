namespace GbDocs.Model.Styles;

/// <summary>What stands at a tab stop.</summary>
public enum TabStopKind
{
    /// <summary>The text's start.</summary>
    Start,

    /// <summary>The text's middle.</summary>
    Centre,

    /// <summary>The text's end.</summary>
    End,

    /// <summary>The decimal point.</summary>
    Decimal,
}
