namespace GbDocs.Model.Resolved;

/// <summary>The number of a part of the paper.</summary>
/// <param name="Kind">What series it belongs to.</param>
/// <param name="Mark">As printed where the part stands: "9.", "(a)", "IV.", "Table V.1", "Appendix II", "•".</param>
/// <param name="Citation">As printed where it is cited, without the word for its kind: "9", "21(e)", "III.4(b)", "V.1", "II".</param>
/// <param name="Ordinal">Its place in its series, from 1.</param>
/// <param name="Level">Depth of the heading or list, from 1; 1 for other kinds.</param>
public sealed record Number(NumberKind Kind, string Mark, string Citation, int Ordinal, int Level = 1)
{
    /// <summary>For a caption, the chapter part of its number with the stop ("V."); empty where there is none.</summary>
    public string Prefix { get; init; } = string.Empty;

    /// <summary>"bis", "ter" …: the number shares its ordinal with the one before; empty otherwise.</summary>
    public string Suffix { get; init; } = string.Empty;

    /// <summary>Whether its series begins again with it: the first item of a list, the first heading under a parent.</summary>
    public bool IsFirst { get; init; }
}
