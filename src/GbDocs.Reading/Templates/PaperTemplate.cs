using System.Collections.Immutable;
using GbDocs.Model.Content;
using GbDocs.Model.Diagnostics;
using GbDocs.Reading.Data;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Rules;
using GbDocs.Reading.Shapes;

namespace GbDocs.Reading.Templates;

/// <summary>The template of a kind of paper.</summary>
/// <param name="Name">Its folder.</param>
/// <param name="Folders">Its folder and those of the templates that it extends, nearest first.</param>
/// <param name="Rules">Its <c>template.yaml</c>, those that it extends below it.</param>
internal sealed record PaperTemplate(string Name, ImmutableArray<string> Folders, Fields Rules)
{
    private const string RulesFile = "template.yaml";
    private const string Composition = "paper.sbn";

    private static readonly DataMap Empty = new(Model.Sources.SourceSpan.None, []);

    /// <summary>Reads the template that a paper names; null, and reported, where there is none.</summary>
    public static PaperTemplate? Read(DataScalar kind, IContentFiles templates, DiagnosticBag diagnostics)
    {
        var name = kind.Value;
        var isPlain = name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
        if (!isPlain || !templates.Folders(string.Empty).Contains(name))
        {
            diagnostics.Report(TemplateDiagnostics.NoTemplate, kind.Span, name, Nearest.To(name, templates.Folders(string.Empty)));
            return null;
        }
        var rules = new TemplateFile(RulesFile, RuleShapes.Template, templates, diagnostics).Read(name, Empty);
        var folders = FoldersOf(name, templates);
        if (!folders.Any(f => templates.Exists($"{f}/{Composition}")))
        {
            diagnostics.Report(TemplateDiagnostics.NoComposition, kind.Span, name);
            return null;
        }
        return new PaperTemplate(name, folders, new Fields(rules));
    }

    /// <summary>The path of a file of the template, in its own folder or the nearest that it extends; null where none has it.</summary>
    public string? Find(string file, IContentFiles templates) =>
        Folders.Select(f => $"{f}/{file}").FirstOrDefault(templates.Exists);

    /// <summary>The folder that a file of the template is taken from: its own, or the nearest that it extends and that has the file.</summary>
    public string FolderOf(string file, IContentFiles templates) =>
        Folders.FirstOrDefault(f => templates.Exists($"{f}/{file}")) ?? Name;

    // Faults of these files were reported when their rules were read.
    private static ImmutableArray<string> FoldersOf(string name, IContentFiles templates)
    {
        var folders = ImmutableArray.CreateBuilder<string>();
        for (string? next = name; next is not null && !folders.Contains(next); next = ParentOf(next, templates))
            folders.Add(next);
        return folders.ToImmutable();
    }

    private static string? ParentOf(string folder, IContentFiles templates)
    {
        var ignored = new DiagnosticBag();
        var source = ContentText.Read(templates, $"{folder}/{RulesFile}", Model.Sources.SourceSpan.None, ignored);
        var node = source is null ? null : YamlReader.Read(source, ignored);
        return Fields.Of(node).Text("extends") is { } parent && templates.Exists($"{parent}/{RulesFile}") ? parent : null;
    }
}
