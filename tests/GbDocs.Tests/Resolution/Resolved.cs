using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Resolution;

namespace GbDocs.Tests.Resolution;

/// <summary>Resolves a paper and reads what tests ask for.</summary>
internal static class Resolved
{
    public static ResolvedPaper Of(Paper paper)
    {
        var diagnostics = new DiagnosticBag();
        var resolved = Resolver.Resolve(paper, diagnostics);
        Assert.Empty(diagnostics.ToSorted().Where(d => d.Descriptor.Severity == Severity.Error).Select(d => d.ToString()));
        return resolved;
    }

    /// <summary>Codes of what is wrong in a paper, sorted.</summary>
    public static string[] Faults(Paper paper)
    {
        var diagnostics = new DiagnosticBag();
        Resolver.Resolve(paper, diagnostics);
        return [.. diagnostics.ToSorted().Select(d => d.Descriptor.Code)];
    }

    public static Diagnostic OnlyFault(Paper paper, string code)
    {
        var diagnostics = new DiagnosticBag();
        Resolver.Resolve(paper, diagnostics);
        return Assert.Single(diagnostics.ToSorted(), d => d.Descriptor.Code == code);
    }

    public static string Mark(this ResolvedPaper paper, string id) => paper.Numbers.Of(new NodeId(id))?.Mark ?? "";

    public static string Cited(this ResolvedPaper paper, string id) => paper.Numbers.Of(new NodeId(id))?.Citation ?? "";

    public static string Words(this ResolvedPaper paper, NodeId id) => string.Concat(paper.References.Of(id).Select(p => p.Field == ReferenceField.Page ? $"<{p.Target}>" : p.Text));
}
