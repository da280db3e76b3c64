using System.Collections.Immutable;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Rules;
using GbDocs.Model.Styles;

namespace GbDocs.Reading.Conversion;

/// <summary>What all converters of one paper share.</summary>
internal sealed class PaperScope
{
    public PaperScope(PaperRules rules, StyleSheet sheet, PaperFiles files, DiagnosticBag diagnostics)
    {
        Rules = rules;
        Sheet = sheet;
        Files = files;
        Diagnostics = diagnostics;
        Names = new NodeNames(diagnostics);
        Footnotes = new Footnotes(this);
        Abbreviations = new Abbreviations(diagnostics);
    }

    public PaperRules Rules { get; }

    public StyleSheet Sheet { get; }

    public PaperFiles Files { get; }

    public DiagnosticBag Diagnostics { get; }

    public NodeNames Names { get; }

    public Footnotes Footnotes { get; }

    public Abbreviations Abbreviations { get; }

    /// <summary>Whether an appendix has begun: from there on no paragraph belongs to the running series.</summary>
    public bool IsInAppendix { get; set; }

    /// <summary>Names of the paper's properties, which covers may show.</summary>
    public ImmutableArray<string> Properties { get; init; } = [];

    /// <summary>Link targets that links used.</summary>
    public HashSet<Markdig.Syntax.LinkReferenceDefinition> UsedTargets { get; } = [];

    /// <summary>Composes a table by a template of the paper's kind.</summary>
    public TableComposer? Composer { get; init; }
}
