namespace GbDocs.Model.Papers;

/// <summary>How a reference is worded.</summary>
[Flags]
public enum ReferenceForm
{
    /// <summary>Kind and number: "paragraph 9", "table V.1"; a capital where a sentence starts.</summary>
    Standard = 0,

    /// <summary>With a capital wherever it stands: "Paragraph 9".</summary>
    Capital = 1,

    /// <summary>The number alone: "9", "V.1".</summary>
    NumberOnly = 2,

    /// <summary>With the target's title: "Appendix II (Statistical annexes)".</summary>
    Titled = 4,

    /// <summary>With its place: "box II.3 above".</summary>
    Positional = 8,

    /// <summary>The page: "page 12".</summary>
    Page = 16,

    /// <summary>In lower case even where a sentence starts.</summary>
    Lower = 32,
}
