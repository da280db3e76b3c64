using System.Collections.Immutable;
using System.Text;
using GbDocs.Layout.Pages;

namespace GbDocs.Tests.Support;

/// <summary>
/// The structure tree of a paper that was laid out, a line for each block-level element in order: its role and the letters and digits that are
/// printed for it, however many pages, lines and runs they are divided into. Marks of notes are left out.
/// </summary>
internal sealed class TagTree
{
    private readonly PagedDocument document;
    private readonly ILookup<int, GlyphItem> glyphs;
    private readonly ILookup<int, int> children;
    private readonly ImmutableArray<string>.Builder lines = ImmutableArray.CreateBuilder<string>();

    private TagTree(PagedDocument document)
    {
        this.document = document;
        glyphs = document.Pages.SelectMany(p => p.Items.OfType<GlyphItem>()).Where(g => !g.Tag.IsArtifact).ToLookup(g => g.Tag.Element);
        children = Enumerable.Range(1, document.Structure.Length - 1).ToLookup(e => document.Structure[e].Parent);
    }

    /// <summary>The lines.</summary>
    public static ImmutableArray<string> Of(PagedDocument document)
    {
        var tree = new TagTree(document);
        tree.Add(0);
        return tree.lines.ToImmutable();
    }

    /// <summary>Letters and digits alone, all large: what no style changes.</summary>
    public static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private void Add(int element)
    {
        var (role, parent) = (document.Structure[element].Role, Math.Max(0, document.Structure[element].Parent));
        var isInline = role is StructureRole.Span or StructureRole.Link or StructureRole.Reference
            || (role == StructureRole.Lbl && document.Structure[parent].Role != StructureRole.LI)
            || (role == StructureRole.Code && document.Structure[parent].Role == StructureRole.P)
            || (role == StructureRole.Figure && document.Structure[parent].Role == StructureRole.P);
        if (isInline)
            return;
        if (LineOf(element, role) is { } line)
            lines.Add(line);
        foreach (var child in children[element])
            Add(child);
    }

    private string? LineOf(int element, StructureRole role) => role switch
    {
        StructureRole.Document or StructureRole.Sect or StructureRole.LBody or StructureRole.THead or StructureRole.TBody => null,
        >= StructureRole.H1 and <= StructureRole.H6 => "H " + TextIn(element),
        StructureRole.P or StructureRole.Lbl or StructureRole.TOCI or StructureRole.Code => $"{role} {TextIn(element)}",
        StructureRole.Figure => "Figure " + Bare(document.Structure[element].AlternativeText ?? ""),
        StructureRole.TH or StructureRole.TD => SpanOf(document.Structure[element], role),
        _ => role.ToString(),
    };

    private static string SpanOf(StructureElement cell, StructureRole role) =>
        cell is { RowSpan: 1, ColumnSpan: 1 } ? $"{role}" : $"{role} {cell.RowSpan}×{cell.ColumnSpan}";

    private string TextIn(int element)
    {
        var items = new List<GlyphItem>();
        Collect(element, items);
        var text = new StringBuilder();
        foreach (var item in items.OrderBy(i => i.Tag.Order))
            text.Append(item.Run.Text);
        return Bare(text.ToString());
    }

    private void Collect(int element, List<GlyphItem> items)
    {
        items.AddRange(glyphs[element]);
        foreach (var child in children[element].Where(c => !IsMark(c)))
            Collect(child, items);
    }

    private bool IsMark(int element) => document.Structure[element] is { Role: StructureRole.Reference, Parent: var parent } && document.Structure[parent].Role != StructureRole.TOCI;
}
