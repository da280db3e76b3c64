using System.Collections.Immutable;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Model.Styles;

namespace GbDocs.Layout.Flow;

/// <summary>What every part of the flow of one paper needs.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Sheet">Its look.</param>
/// <param name="Composer">Breaks lines.</param>
/// <param name="Pages">Page numbers as far as they are known.</param>
/// <param name="Diagnostics">Takes what is wrong.</param>
internal sealed record FlowTools(ResolvedPaper Paper, StyleSheet Sheet, LineComposer Composer, PageNumbers Pages, DiagnosticBag Diagnostics)
{
    /// <summary>The structure tree.</summary>
    public StructureBuilder Structure { get; } = new();

    /// <summary>What the parts of lines mean; number 0 means nothing.</summary>
    public List<InlineTag> Tags { get; } = [new InlineTag(0, default)];

    /// <summary>The nodes whose page numbers are printed.</summary>
    public HashSet<NodeId> PagesWanted { get; } = [];

    /// <summary>Widths of the columns of each table.</summary>
    public Dictionary<NodeId, ImmutableArray<Length>> ColumnWidths { get; } = [];

    /// <summary>Whether the flow has come to the appendices.</summary>
    public bool IsInAppendix { get; set; }

    /// <summary>The label of a node's page, which is printed.</summary>
    public string PageOf(NodeId node)
    {
        PagesWanted.Add(node);
        return Pages.Of(node);
    }

    /// <summary>What the mark of a footnote, or of a note below a table or figure, shows; empty where the note has no mark.</summary>
    public string LabelOf(NodeId note) => Paper.Numbers.Of(note)?.Mark ?? string.Empty;
}
