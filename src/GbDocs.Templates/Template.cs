using System.Collections.Immutable;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Sources;
using GbDocs.Templates.Evaluation;
using GbDocs.Templates.Syntax;

namespace GbDocs.Templates;

/// <summary>A template in the Scriban language, read once and rendered any number of times, also by several threads.</summary>
public sealed class Template
{
    private Template(SourceText source, ImmutableArray<Statement> statements, bool hasErrors)
    {
        Source = source;
        Statements = statements;
        HasErrors = hasErrors;
    }

    /// <summary>The text that was read.</summary>
    public SourceText Source { get; }

    /// <summary>Whether reading found errors; such a template renders nothing.</summary>
    public bool HasErrors { get; }

    internal ImmutableArray<Statement> Statements { get; }

    /// <summary>Reads a template; every syntax error of the text is reported, not only the first.</summary>
    public static Template Parse(SourceText source, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var statements = Parser.Parse(source, found);
        foreach (var diagnostic in found.ToSorted())
            diagnostics.Add(diagnostic);
        return new Template(source, statements, found.HasErrors);
    }

    /// <summary>
    /// Renders the template. Each render begins afresh: nothing is kept from one to the next, and the host's values do not change.
    /// </summary>
    /// <returns>
    /// The text with the origin of each character, as far as it could be made where <paramref name="diagnostics"/> tells of
    /// errors; null for a template that could not be read.
    /// </returns>
    public MappedText? Render(RenderContext context, DiagnosticBag diagnostics) =>
        HasErrors ? null : new Evaluator(context, diagnostics).Render(this);
}
