namespace GbDocs.Model.Styles;

/// <summary>How the lines of a paragraph are aligned.</summary>
public enum Alignment
{
    /// <summary>At the side where lines start.</summary>
    Start,

    /// <summary>In the middle.</summary>
    Centre,

    /// <summary>At the side where lines end.</summary>
    End,

    /// <summary>At both sides, but for the last line.</summary>
    Justified,
}
