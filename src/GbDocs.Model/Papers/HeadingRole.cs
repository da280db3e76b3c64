namespace GbDocs.Model.Papers;

/// <summary>What a heading opens.</summary>
public enum HeadingRole
{
    /// <summary>A section of the body, at the depth that its level says; level 1 is a chapter where the rules say so.</summary>
    Section,

    /// <summary>An appendix: a label line ("Appendix I") over its title.</summary>
    Appendix,

    /// <summary>An annex inside an appendix.</summary>
    Annex,

    /// <summary>A heading of the preliminary pages (contents, abbreviations): no number, not in the contents.</summary>
    Preliminary,
}
