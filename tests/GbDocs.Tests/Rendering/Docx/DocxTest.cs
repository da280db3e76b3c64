using System.Xml.Linq;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Model.Styles;
using GbDocs.Reading.Styles;
using GbDocs.Rendering.Docx;
using GbDocs.Resolution;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Rendering.Docx;

/// <summary>Writes papers for tests. Every file that any of them writes is judged before the test sees it (<see cref="WordJudge"/>).</summary>
internal static class DocxTest
{
    /// <summary>The main namespace of WordprocessingML.</summary>
    public static readonly XNamespace W = WordFiles.W;

    /// <summary>Resolves a paper that must be right.</summary>
    public static ResolvedPaper Resolve(Paper paper)
    {
        var diagnostics = new DiagnosticBag();
        var resolved = Resolver.Resolve(paper, diagnostics);
        Assert.DoesNotContain(diagnostics.ToSorted(), d => d.Descriptor.Severity == Severity.Error);
        return resolved;
    }

    /// <summary>Writes a paper.</summary>
    public static byte[] Write(Paper paper, StyleSheet? sheet = null) => Write(Resolve(paper), sheet);

    /// <summary>Writes a resolved paper.</summary>
    public static byte[] Write(ResolvedPaper resolved, StyleSheet? sheet = null, PageNumbers? pages = null)
    {
        var diagnostics = new DiagnosticBag();
        var file = DocxRenderer.Render(resolved, sheet ?? StyleSheetReader.BuiltIn, pages ?? PageNumbers.None, new DocxOptions(), diagnostics);
        Assert.Empty(diagnostics.ToSorted());
        return file.Content.ToArray();
    }

    /// <inheritdoc cref="WordJudge.Faults"/>
    public static IReadOnlyList<string> Faults(byte[] file) => WordJudge.Faults(file);

    /// <inheritdoc cref="WordFiles.Has"/>
    public static bool Has(byte[] file, string path) => WordFiles.Has(file, path);

    /// <inheritdoc cref="WordFiles.Part"/>
    public static XDocument Part(byte[] file, string path = "word/document.xml") => WordFiles.Part(file, path);
}
