namespace GbDocs.Layout.Text;

/// <summary>The writing system of a run (Unicode Standard Annex 24).</summary>
public enum Script
{
    /// <summary>None of its own: digits, punctuation, symbols.</summary>
    Common,

    /// <summary>Latin.</summary>
    Latin,

    /// <summary>Greek.</summary>
    Greek,

    /// <summary>Cyrillic.</summary>
    Cyrillic,

    /// <summary>Armenian.</summary>
    Armenian,

    /// <summary>Hebrew.</summary>
    Hebrew,

    /// <summary>Arabic.</summary>
    Arabic,

    /// <summary>Any other.</summary>
    Other,
}
