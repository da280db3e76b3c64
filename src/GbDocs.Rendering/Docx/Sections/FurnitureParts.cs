using System.Collections.Immutable;
using GbDocs.Model.Styles;
using GbDocs.Rendering.Docx.Body;
using GbDocs.Rendering.Docx.Markup;
using GbDocs.Rendering.Docx.Packaging;
using GbDocs.Rendering.Docx.Styling;

namespace GbDocs.Rendering.Docx.Sections;

/// <summary>The parts of running heads and feet, one for each that differs; sections point to them.</summary>
/// <param name="build">The file.</param>
/// <param name="document">The main text's part.</param>
internal sealed class FurnitureParts(DocxBuild build, Part document)
{
    private readonly Dictionary<(FurnitureLine Line, bool IsHead, bool IsLandscape, string Chapter), string> known = [];
    private int heads;
    private int feet;

    /// <summary>The arrow to the part of a line in a section.</summary>
    public string IdOf(FurnitureLine line, bool isHead, Section section)
    {
        var chapter = FurnitureUse.NamesChapters(line) ? section.Chapter?.Id.Value ?? string.Empty : string.Empty;
        var key = (line.IsEmpty ? FurnitureLine.Empty : line, isHead, section.IsLandscape, chapter);
        return known.TryGetValue(key, out var id) ? id : known[key] = Write(line, isHead, section);
    }

    private string Write(FurnitureLine line, bool isHead, Section section)
    {
        var name = isHead ? $"header{++heads}" : $"footer{++feet}";
        var part = build.Package.Add($"word/{name}.xml", isHead ? ContentTypes.Header : ContentTypes.Footer);
        part.Xml.Root(isHead ? "w:hdr" : "w:ftr");
        WriteLine(new Story(build, part), line, StyleOf(line, isHead, section.IsLandscape), section);
        part.Xml.End();
        return document.Relate($"rId{char.ToUpperInvariant(name[0])}{name[1..]}", isHead ? RelationshipTypes.Header : RelationshipTypes.Footer, part);
    }

    private WordStyle StyleOf(FurnitureLine line, bool isHead, bool isLandscape)
    {
        var style = build.Styles.Of(isHead ? StyleNames.PageHeader : StyleNames.PageFooter);
        if (isLandscape)
            style = build.Styles.Derive(style, style.Name + " Landscape", s => PageMeasure.WithTabs(s, PageMeasure.Of(build.Sheet.Page, isLandscape: true)));
        if (IsCentred(line))
            return build.Styles.Derive(style, style.Name + " Centre", s => s with { TabStops = [], Alignment = Alignment.Centre });
        // Where nothing stands in the middle, a long text at one side may run past it.
        return line.Centre.IsEmpty && !line.Right.IsEmpty
            ? build.Styles.Derive(style, style.Name + " Sides", s => s with { TabStops = [.. s.TabStops.Where(t => t.Kind != TabStopKind.Centre)] })
            : style;
    }

    // Behind a tab only the first line of a long text would stand in the middle.
    private static bool IsCentred(FurnitureLine line) => !line.Centre.IsEmpty && line.Left.IsEmpty && line.Right.IsEmpty;

    private void WriteLine(Story story, FurnitureLine line, WordStyle style, Section section)
    {
        var flow = Flows.Body(build) with { Text = style };
        var ends = ParagraphWriter.Begin(story, new ParagraphForm(style), flow);
        var look = ParagraphWriter.LookOf(flow);
        WriteParts(story, line.Left, look, section);
        if (!line.Centre.IsEmpty && !IsCentred(line))
            RunWriter.WriteElement(story, "w:tab", look);
        WriteParts(story, line.Centre, look, section);
        if (!line.Right.IsEmpty)
            RunWriter.WriteElement(story, "w:tab", look);
        WriteParts(story, line.Right, look, section);
        ParagraphWriter.End(story, ends);
    }

    private void WriteParts(Story story, ImmutableArray<FurniturePart> parts, RunLook look, Section section)
    {
        foreach (var part in parts)
        {
            switch (part.Field)
            {
                case FurnitureField.Page: FieldWriter.Write(story, "PAGE", "1", look); break;
                case FurnitureField.PageCount: FieldWriter.Write(story, "NUMPAGES", "1", look); break;
                case FurnitureField.Property: ControlWriter.Write(story, part.Text, PropertyNames.ValueOf(build.Paper.Metadata, part.Text), look); break;
                case FurnitureField.Chapter: ChapterField.Write(story, section, look); break;
                default: RunWriter.Write(story, part.Text, look); break;
            }
        }
    }
}
