using System.Collections.Immutable;

namespace GbDocs.Model.Rules;

/// <summary>How papers of one kind are numbered, worded and set: the template's <c>template.yaml</c> with the front matter's changes.</summary>
public sealed record PaperRules
{
    /// <summary>Numbers of headings, paragraphs, notes, captions and lists.</summary>
    public NumberingRules Numbering { get; init; } = new();

    /// <summary>Dashes, quotes, ranges and spaces.</summary>
    public TypographyRules Typography { get; init; } = new();

    /// <summary>Words that the tool prints, in the paper's language.</summary>
    public Strings Strings { get; init; } = Strings.English;

    /// <summary>Whether a paper of this kind must hold a point for decision.</summary>
    public bool RequiresDecision { get; init; }

    /// <summary>Whether the items of lists are checked for "; and" and the final full stop.</summary>
    public bool ChecksListPunctuation { get; init; } = true;

    /// <summary>Spellings that papers of this kind do not use, each with the one that they use: "Member States" with "member States".</summary>
    public ImmutableArray<(string Avoided, string Preferred)> Terms { get; init; } = [];

    /// <summary>Codes of diagnostics that this kind of paper does not want, in ordinal order.</summary>
    public ImmutableArray<string> Silenced { get; init; } = [];
}
