namespace GbDocs.Model.Papers;

/// <summary>How a citation is worded.</summary>
public enum CitationForm
{
    /// <summary>In full: "Private Employment Agencies Convention, 1997 (No. 181)"; a symbol as it stands.</summary>
    Full,

    /// <summary>Short: "Convention No. 87"; several joined: "Conventions Nos. 87 and 98".</summary>
    Short,

    /// <summary>With the title of the document: "GB.326/POL/5, Review of formats".</summary>
    Titled,
}
