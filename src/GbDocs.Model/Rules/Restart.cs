namespace GbDocs.Model.Rules;

/// <summary>When a series begins again.</summary>
public enum Restart
{
    /// <summary>One series for the paper.</summary>
    Never,

    /// <summary>At each chapter and appendix.</summary>
    ByChapter,

    /// <summary>At each appendix; the body is one series.</summary>
    ByAppendix,
}
