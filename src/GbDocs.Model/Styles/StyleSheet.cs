using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GbDocs.Model.Styles;

/// <summary>The look of one kind of paper: the source of Word's styles, of our page layout and of CSS, so that all outputs agree.</summary>
public sealed record StyleSheet
{
    /// <summary>Sizes and margins of pages.</summary>
    public PageGeometry Page { get; init; } = new();

    /// <summary>Running heads and feet.</summary>
    public PageFurniture Furniture { get; init; } = new();

    /// <summary>Typefaces and colours by their role.</summary>
    public Theme Theme { get; init; } = new();

    /// <summary>Paragraph styles by name, inheritance already applied; <see cref="StyleNames"/> lists those that every sheet has.</summary>
    public FrozenDictionary<string, ParagraphStyle> Paragraphs { get; init; } = FrozenDictionary<string, ParagraphStyle>.Empty;

    /// <summary>Character styles by name.</summary>
    public FrozenDictionary<string, CharacterStyle> Characters { get; init; } = FrozenDictionary<string, CharacterStyle>.Empty;

    /// <summary>Table styles by name; <see cref="StyleNames.Table"/> is the default.</summary>
    public FrozenDictionary<string, TableStyle> Tables { get; init; } = FrozenDictionary<string, TableStyle>.Empty;

    /// <summary>Indents of list items and of what numbers hang in, by depth, depth 1 first; deeper lists take the last.</summary>
    public ImmutableArray<ListIndent> ListIndents { get; init; } = [];

    /// <summary>Frames of boxes, summary boxes and other framed blocks, by name.</summary>
    public FrozenDictionary<string, FrameStyle> Frames { get; init; } = FrozenDictionary<string, FrameStyle>.Empty;

    /// <summary>Space around figures.</summary>
    public SpaceAround Figures { get; init; } = new();

    /// <summary>Rules above footnotes.</summary>
    public FootnoteStyle Footnotes { get; init; } = new();

    /// <summary>The paragraph style of a name; the body style where the sheet has none of that name.</summary>
    public ParagraphStyle Paragraph(string name) =>
        Paragraphs.GetValueOrDefault(name) ?? Paragraphs.GetValueOrDefault(StyleNames.Body) ?? ParagraphStyle.Default;

    /// <summary>The table style of a name; the default one where the sheet has none of that name.</summary>
    public TableStyle Table(string name) =>
        Tables.GetValueOrDefault(name) ?? Tables.GetValueOrDefault(StyleNames.Table) ?? new TableStyle(StyleNames.Table);

    /// <summary>The indents of a list at a depth counted from 1.</summary>
    public ListIndent ListIndent(int depth) =>
        ListIndents.IsEmpty ? Styles.ListIndent.Default(depth) : ListIndents[Math.Clamp(depth, 1, ListIndents.Length) - 1];
}
