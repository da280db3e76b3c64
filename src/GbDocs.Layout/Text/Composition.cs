namespace GbDocs.Layout.Text;

/// <summary>How a paragraph is broken into lines.</summary>
public enum Composition
{
    /// <summary>All lines at once, the best of all ways (Knuth and Plass, 1981), ragged text too.</summary>
    TotalFit,

    /// <summary>Line by line, each as full as it can be.</summary>
    FirstFit,

    /// <summary>As few lines as can be, all about as long: headings.</summary>
    Balanced,
}
