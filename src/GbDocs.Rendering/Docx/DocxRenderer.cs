using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Model.Styles;
using GbDocs.Rendering.Docx.Body;
using GbDocs.Rendering.Docx.Numbering;
using GbDocs.Rendering.Docx.Packaging;
using GbDocs.Rendering.Docx.Properties;
using GbDocs.Rendering.Docx.Sections;
using GbDocs.Rendering.Docx.Styling;

namespace GbDocs.Rendering.Docx;

/// <summary>Writes a paper as a Word file (ECMA-376, transitional) in which numbers, notes, references and contents are native and already right.</summary>
public static class DocxRenderer
{
    /// <summary>Sees every file that is made; our tests judge them all there, whoever asked for them.</summary>
    internal static event Action<RenderedFile, DocxBuild>? Written;

    /// <summary>Writes a paper.</summary>
    /// <param name="paper">The paper, resolved without errors.</param>
    /// <param name="sheet">How it looks.</param>
    /// <param name="pages">The pages of its parts, for page references and contents.</param>
    /// <param name="options">What else the file takes from elsewhere.</param>
    /// <param name="diagnostics">Limits of Word that it meets are reported here; the file is valid nevertheless.</param>
    public static RenderedFile Render(ResolvedPaper paper, StyleSheet sheet, PageNumbers pages, DocxOptions options, DiagnosticBag diagnostics)
    {
        var build = new DocxBuild(paper, sheet, pages, options, diagnostics);
        WordLimits.Check(build);
        PlaceFinder.Find(build);
        var document = build.Package.Add("word/document.xml", ContentTypes.Document);
        build.Package.Relate("rIdDocument", RelationshipTypes.Document, document);
        build.Glyphs.TieAll();
        DocumentPart.Write(build, document);
        FootnotesPart.Write(build, Add(build, document, "footnotes", ContentTypes.Footnotes, RelationshipTypes.Footnotes));
        WriteStyles(build, Add(build, document, "styles", ContentTypes.Styles, RelationshipTypes.Styles));
        NumberingPart.Write(Add(build, document, "numbering", ContentTypes.Numbering, RelationshipTypes.Numbering).Xml, build.Lists, build.Markup);
        SettingsPart.Write(build, Add(build, document, "settings", ContentTypes.Settings, RelationshipTypes.Settings).Xml);
        FontTablePart.Write(build, Add(build, document, "fontTable", ContentTypes.FontTable, RelationshipTypes.FontTable).Xml);
        ThemePart.Write(Add(build, document, "theme/theme1", ContentTypes.Theme, RelationshipTypes.Theme).Xml, sheet.Theme);
        PropertiesParts.Write(build, document);
        var file = new RenderedFile(RenderedFile.NameOf(paper.Paper.Metadata, ".docx"), build.Package.ToFile());
        Written?.Invoke(file, build);
        return file;
    }

    private static Part Add(DocxBuild build, Part document, string name, string contentType, string relationship)
    {
        var part = build.Package.Add($"word/{name}.xml", contentType);
        document.Relate("rId" + WordNames.IdOf(Path.GetFileName(name)), relationship, part);
        return part;
    }

    private static void WriteStyles(DocxBuild build, Part part)
    {
        var styles = new StylesPart(part.Xml, build.Markup);
        var metadata = build.Paper.Metadata;
        styles.Begin(build.Styles.Normal, WordLanguage.Of(metadata.Language), metadata.Direction == TextDirection.RightToLeft);
        styles.WriteDefaults();
        foreach (var style in build.Styles.Written)
            styles.WriteParagraph(style, NumberOf(build, style), style.Next is { } next ? build.Styles.Of(next).Id : null);
        foreach (var (id, name, look) in build.CharacterStyles.All)
            styles.WriteCharacter(id, name, look);
        if (build.Listed.Count > 0)
            styles.WriteHidden();
        foreach (var (id, name, look) in build.TableStyles.All)
            styles.WriteTable(id, name, look, build.Styles.Of(look.Body.ParagraphStyle).Look.SpaceAfter);
        foreach (var (id, name, look) in build.TableStyles.Frames)
            styles.WriteFrame(id, name, look);
        styles.End();
    }

    private static NumberPlace? NumberOf(DocxBuild build, WordStyle style)
    {
        if (style.IsUnnumbered)
            return NumberPlace.None;
        if (NumberedWriter.IsInSeries(build, style))
            return build.Paragraphs.Series;
        var own = build.Headings.TiedTo(style) ?? (style.IsVariant ? null : build.Glyphs.TiedTo(style));
        var inherited = style.IsVariant || style.Basis is null ? null : NumberOf(build, style.Basis);
        // A style of the sheet that varies a numbered one ("continued paragraph") does not take its number.
        return own ?? (inherited is null ? null : NumberPlace.None);
    }
}
