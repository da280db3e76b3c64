using System.Collections.Frozen;
using System.Collections.Immutable;
using GbDocs.Model.Rules;

namespace GbDocs.Model.Papers;

/// <summary>A paper as its drafter wrote it: nothing in it is computed.</summary>
/// <param name="Metadata">What its front matter and its session say of it.</param>
/// <param name="Rules">How it is numbered and worded: the template's rules, with the front matter's changes.</param>
/// <param name="Blocks">Cover, body and appendices in reading order; sections are told by their headings.</param>
/// <param name="Notes">Its footnotes in the order of their text.</param>
public sealed record Paper(PaperMetadata Metadata, PaperRules Rules, ImmutableArray<Block> Blocks, ImmutableArray<Note> Notes)
{
    /// <summary>Abbreviations and what they stand for.</summary>
    public ImmutableArray<AbbreviationEntry> Abbreviations { get; init; } = [];

    /// <summary>Documents that citations may name, by key.</summary>
    public FrozenDictionary<string, RegisteredWork> Works { get; init; } = FrozenDictionary<string, RegisteredWork>.Empty;
}
