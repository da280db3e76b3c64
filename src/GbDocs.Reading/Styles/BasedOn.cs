using System.Collections.Frozen;
using System.Collections.Immutable;
using GbDocs.Model.Diagnostics;
using GbDocs.Reading.Data;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Shapes;

namespace GbDocs.Reading.Styles;

/// <summary>Resolves styles that are based on each other: the lower one first.</summary>
/// <param name="entries">The styles by name.</param>
/// <param name="root">Style that those without <c>based-on</c> are based on; it is itself based on none.</param>
/// <param name="diagnostics">Takes unknown names and circles.</param>
internal sealed class BasedOn<T>(ImmutableArray<DataEntry> entries, string root, DiagnosticBag diagnostics)
    where T : class
{
    // No real sheet is deeper than six; the walk below is recursive.
    private const int DeepestChain = 32;

    private readonly Dictionary<string, Fields> definitions = entries.ToDictionary(e => e.Key.Value, e => Fields.Of(e.Value), StringComparer.Ordinal);
    private readonly Dictionary<string, T> done = new(StringComparer.Ordinal);
    private readonly List<string> chain = [];

    /// <summary>Builds every style from its own keys and the style below it (null for the root).</summary>
    public FrozenDictionary<string, T> Resolve(Func<string, Fields, T?, T> build)
    {
        foreach (var name in definitions.Keys)
            Of(name, build);
        return done.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private T Of(string name, Func<string, Fields, T?, T> build)
    {
        if (done.TryGetValue(name, out var style))
            return style;
        chain.Add(name);
        var below = Below(name) is { } parent ? Of(parent, build) : null;
        chain.RemoveAt(chain.Count - 1);
        return done[name] = build(name, definitions[name], below);
    }

    private string? Below(string name)
    {
        var usual = name != root && !chain.Contains(root) && definitions.ContainsKey(root) ? root : null;
        if (definitions[name].Scalar("based-on") is not { } given)
            return usual;
        if (!definitions.ContainsKey(given.Value))
            diagnostics.Report(TemplateDiagnostics.UnknownStyle, given.Span, given.Value, Nearest.To(given.Value, definitions.Keys));
        else if (chain.Count >= DeepestChain)
            diagnostics.Report(DataDiagnostics.TooDeep, given.Span, DataDiagnostics.Print(DeepestChain));
        else if (name == root)
            diagnostics.Report(TemplateDiagnostics.StyleCycle, given.Span, $"{root} → {given.Value} → {root}");
        else if (chain.Contains(given.Value))
            diagnostics.Report(TemplateDiagnostics.StyleCycle, given.Span, string.Join(" → ", chain.Append(given.Value)));
        else
            return given.Value;
        return usual;
    }
}
