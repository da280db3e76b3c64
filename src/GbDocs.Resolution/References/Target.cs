using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;

namespace GbDocs.Resolution.References;

/// <summary>What a reference points to, or the first and last of a range.</summary>
/// <param name="Id">Name of the part whose number is printed.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Number">Its number; null where only its title or page is asked for.</param>
internal sealed record Target(NodeId Id, Place Place, Number? Number)
{
    /// <summary>The last of a range; null for a single target.</summary>
    public Target? Last { get; init; }

    /// <summary>The last target: of a range its last, else itself.</summary>
    public Target End => Last ?? this;

    /// <summary>The key of the word for what it is.</summary>
    public string Word => Number?.Kind switch
    {
        NumberKind.Paragraph => "paragraph",
        // An item of a list that belongs to no numbered paragraph is "(a)" alone.
        NumberKind.ListItem => Number.Citation.StartsWith('(') ? "point" : "paragraph",
        NumberKind.Chapter => "chapter",
        NumberKind.Appendix => "appendix",
        NumberKind.Annex => "annex",
        NumberKind.Table => "table",
        NumberKind.Figure => "figure",
        NumberKind.Box => "box",
        NumberKind.Footnote => "footnote",
        _ => "section",
    };

    /// <summary>The text around it whose sections have numbers of their own; <see cref="NodeId.None"/> where its number is the paper's.</summary>
    public NodeId OwnText => Number?.Kind == NumberKind.AppendixSection ? Place.Appendix : NodeId.None;

    /// <summary>Whether another target comes next after this one in the same series.</summary>
    public bool IsFollowedBy(Target next)
    {
        if (Number is not { } a || next.Number is not { } b || !IsOneSeries(a, b))
            return false;
        // 9, 9bis and 10 follow each other.
        return b.Ordinal == a.Ordinal + 1 || (b.Ordinal == a.Ordinal && b.Suffix != a.Suffix);
    }

    /// <summary>Whether a range may run from this target to another: forwards through one series.</summary>
    public bool CanReach(Target last) =>
        Number is { } a && last.Number is { } b && IsOneSeries(a, b) && OwnText == last.OwnText;

    /// <summary>What stands before a number's own part: "III." of "III.3", "21" of "21(e)".</summary>
    public static string Series(Number number) => number.Kind switch
    {
        NumberKind.Table or NumberKind.Figure or NumberKind.Box => number.Prefix,
        NumberKind.Section or NumberKind.AppendixSection or NumberKind.ListItem or NumberKind.Annex => BeforeOwnPart(number.Citation),
        _ => string.Empty,
    };

    // A section before the first chapter has nothing before its own part either; its level tells it from the chapters.
    private static bool IsOneSeries(Number a, Number b) => a.Kind == b.Kind && a.Level == b.Level && Series(a) == Series(b);

    private static string BeforeOwnPart(string citation) =>
        citation.EndsWith(')') ? citation[..citation.LastIndexOf('(')] : citation[..(citation.LastIndexOf('.') + 1)];
}
