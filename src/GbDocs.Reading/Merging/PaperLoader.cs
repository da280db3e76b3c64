using GbDocs.Model.Content;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Sources;
using GbDocs.Reading.Data;
using GbDocs.Reading.Templates;
using GbDocs.Templates;

namespace GbDocs.Reading.Merging;

/// <summary>Finds what templates include: in the paper's folder, then in the template's, then in those that it extends.</summary>
internal sealed class PaperLoader(IContentFiles content, string folder, IContentFiles templates, PaperTemplate template, DiagnosticBag diagnostics) : ITemplateLoader
{
    /// <summary>Ending of templates, which an include may leave out.</summary>
    public const string Ending = ".sbn";

    /// <inheritdoc/>
    public IEnumerable<string> Names =>
        content.Files(folder).Concat(template.Folders.SelectMany(f => templates.Files(f)))
            .Select(p => p[(p.LastIndexOf('/') + 1)..])
            .Select(n => n.EndsWith(Ending, StringComparison.Ordinal) ? n[..^Ending.Length] : n);

    /// <inheritdoc/>
    public SourceText? Load(string name, SourceSpan from)
    {
        foreach (var path in new[] { name, name + Ending })
        {
            if (ContentPaths.Combine(folder, path) is { } own && content.Exists(own))
                return Read(content, own, from);
            if (template.Find(path, templates) is { } found)
                return Read(templates, found, from);
        }
        return null;
    }

    // A file that is there and cannot be read was reported; it is not missing as well.
    private SourceText Read(IContentFiles files, string path, SourceSpan from) =>
        ContentText.Read(files, path, from, diagnostics) ?? new SourceText(path, string.Empty);
}
