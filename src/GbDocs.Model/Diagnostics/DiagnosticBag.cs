using System.Collections.Immutable;
using GbDocs.Model.Sources;

namespace GbDocs.Model.Diagnostics;

/// <summary>The faults found so far in one build of one paper; passed to every stage, never static, not for several threads.</summary>
public sealed class DiagnosticBag
{
    /// <summary>How many diagnostics one paper may have; further ones are counted in <see cref="Suppressed"/> only.</summary>
    public const int Limit = 1_000;

    private readonly List<Diagnostic> diagnostics = [];
    private readonly HashSet<(string Code, SourceSpan Span, string Message)> seen = [];

    /// <summary>Whether an error was reported.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>How many came after the limit.</summary>
    public int Suppressed { get; private set; }

    /// <summary>How many are held.</summary>
    public int Count => diagnostics.Count;

    /// <summary>Reports a fault; the same fault at the same place counts once.</summary>
    /// <param name="descriptor">Its kind.</param>
    /// <param name="span">Where it is.</param>
    /// <param name="arguments">Particulars for the message and the hint.</param>
    public void Report(DiagnosticDescriptor descriptor, SourceSpan span, params ReadOnlySpan<string> arguments) =>
        Add(new Diagnostic(descriptor, span, [.. arguments]));

    /// <summary>Adds what another stage or file found.</summary>
    public void Add(Diagnostic diagnostic)
    {
        HasErrors |= diagnostic.Descriptor.Severity == Severity.Error;
        if (!seen.Add((diagnostic.Descriptor.Code, diagnostic.Span, diagnostic.Message)))
            return;
        if (diagnostics.Count < Limit)
            diagnostics.Add(diagnostic);
        else
            Suppressed++;
    }

    /// <summary>Adds what a stage found, without the warnings and notes that are silenced; errors are never.</summary>
    /// <param name="found">What it found.</param>
    /// <param name="silenced">Codes that a template does not want.</param>
    public void AddAll(DiagnosticBag found, ImmutableArray<string> silenced)
    {
        foreach (var diagnostic in found.diagnostics)
        {
            if (diagnostic.Descriptor.Severity == Severity.Error || !silenced.Contains(diagnostic.Descriptor.Code))
                Add(diagnostic);
        }
        HasErrors |= found.HasErrors;
        Suppressed += found.Suppressed;
    }

    /// <summary>Adds all that another bag holds.</summary>
    public void AddAll(DiagnosticBag others) => AddAll(others, []);

    /// <summary>All of them, by path, then by place, then by code, whatever the order of reporting.</summary>
    public ImmutableArray<Diagnostic> ToSorted() =>
        [.. diagnostics
            .OrderBy(d => d.Span.Source?.Path ?? string.Empty, StringComparer.Ordinal)
            .ThenBy(d => d.Span.Start)
            .ThenBy(d => d.Span.Length)
            .ThenBy(d => d.Descriptor.Code, StringComparer.Ordinal)];
}
