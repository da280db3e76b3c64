using System.Collections.Immutable;
using GbDocs.Model.Content;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Styles;
using GbDocs.Reading.Data;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Shapes;
using GbDocs.Reading.Templates;

namespace GbDocs.Reading.Styles;

/// <summary>Reads <c>styles.yaml</c>: the template's own over those that it extends over the built-in one.</summary>
public static class StyleSheetReader
{
    internal const string FileName = "styles.yaml";

    private static readonly Lazy<StyleSheet> LazyBuiltIn = new(() => Build(BuiltInFiles.Styles, new DiagnosticBag()));

    /// <summary>The style sheet of a template that says nothing: every style of <see cref="StyleNames"/> is in it.</summary>
    public static StyleSheet BuiltIn => LazyBuiltIn.Value;

    /// <summary>Reads the style sheet of a template. Faults are reported; what is faulty is as in the sheet below.</summary>
    /// <param name="template">Name of the template's folder.</param>
    /// <param name="templates">The folder of all templates.</param>
    /// <param name="diagnostics">Takes the faults.</param>
    public static StyleSheet Read(string template, IContentFiles templates, DiagnosticBag diagnostics)
    {
        var file = new TemplateFile(FileName, StyleShapes.Sheet, templates, diagnostics);
        return Build(file.Read(template, BuiltInFiles.Styles), diagnostics);
    }

    private static StyleSheet Build(DataMap map, DiagnosticBag diagnostics)
    {
        var sheet = new Fields(map);
        var theme = ThemeReader.Read(sheet.Group("theme"), diagnostics);
        var names = new StyleLookup(theme, sheet, diagnostics);
        return new StyleSheet
        {
            Page = PageReader.ReadGeometry(sheet, diagnostics),
            Furniture = PageReader.ReadFurniture(sheet.Group("furniture"), diagnostics),
            Theme = theme.Theme,
            Paragraphs = new ParagraphStyleReader(sheet, names, diagnostics).Read(),
            Characters = CharacterStyleReader.Read(sheet, names),
            Tables = new TableStyleReader(sheet, names, diagnostics).Read(),
            Frames = new FrameStyleReader(sheet, names, diagnostics).Read(),
            Figures = TableStyleReader.SpaceOf(sheet.Group("figures"), new SpaceAround()),
            ListIndents = ReadListIndents(sheet, diagnostics),
            Footnotes = ReadFootnotes(sheet.Group("footnotes")),
        };
    }

    private static ImmutableArray<ListIndent> ReadListIndents(Fields sheet, DiagnosticBag diagnostics)
    {
        var indents = ImmutableArray.CreateBuilder<ListIndent>();
        foreach (var item in sheet.List("lists"))
        {
            var fields = Fields.Of(item);
            if (fields.Length("mark") is not { } mark || fields.Length("text") is not { } text)
                continue;
            if (text < mark)
                diagnostics.Report(TemplateDiagnostics.ListIndentOrder, item.Span);
            else
                indents.Add(new ListIndent(mark, text));
        }
        return indents.ToImmutable();
    }

    private static FootnoteStyle ReadFootnotes(Fields fields)
    {
        var usual = new FootnoteStyle();
        return new FootnoteStyle
        {
            RuleLength = fields.Length("rule-length") ?? usual.RuleLength,
            RuleWidth = fields.Length("rule-width") ?? usual.RuleWidth,
            SpaceAbove = fields.Length("above") ?? usual.SpaceAbove,
            SpaceBelow = fields.Length("below") ?? usual.SpaceBelow,
        };
    }
}
