using System.Collections.Immutable;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Model.Styles;
using GbDocs.Rendering.Docx.Styling;
using Words = GbDocs.Model.Papers.Text;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>
/// Writes captions: label, number as a SEQ field with the chapter's number before it, title. What a reference may repeat of them — the whole
/// number, the number without the chapter, the title — has a bookmark each where something points to it.
/// </summary>
internal static class CaptionWriter
{
    /// <summary>A caption and the line of its units.</summary>
    public static void Write(Story story, NodeId id, Caption caption, CaptionForm form, Flow flow)
    {
        var style = story.Build.Styles.Of(form.StyleName);
        var inner = flow with { Text = style };
        var ends = ParagraphWriter.Begin(story, new ParagraphForm(style) { KeepsNext = !style.Look.KeepWithNext }, flow);
        var look = ParagraphWriter.LookOf(flow);
        if (story.Build.Resolved.Numbers.Of(id) is { } number && caption.IsNumbered)
            WriteNumber(story, id, number, form, look, caption.Title.IsEmpty);
        else if (story.Build.Listed.Contains(id) && !caption.Title.IsEmpty)
            FieldWriter.Write(story, story.Build.Captions.HiddenInstruction(SeriesOf(story.Build, form.Kind)), string.Empty, look with { StyleId = CharacterStyles.HiddenId });
        FieldWriter.WriteBookmarked(story, (id, PlacePart.Title), () => InlineWriter.Write(story, caption.Title, look, inner));
        ParagraphWriter.End(story, ends);
        if (caption.Units.Length > 0)
            WriteUnits(story, caption.Units, flow);
    }

    /// <summary>The name of the series that Word counts captions of a kind in: the label, as Word's own dialog has it.</summary>
    public static string SeriesOf(DocxBuild build, ListingKind kind)
    {
        var (key, otherwise) = kind switch
        {
            ListingKind.Figures => ("figure-label", "Figure"),
            ListingKind.Boxes => ("box-label", "Box"),
            _ => ("table-label", "Table"),
        };
        var label = build.Strings[key];
        return label.Length > 0 && label.All(char.IsAsciiLetter) ? label : otherwise;
    }

    private static void WriteNumber(Story story, NodeId id, Number number, CaptionForm form, RunLook look, bool isAlone)
    {
        var labelLook = form.LabelStyleName is { } name && story.Build.CharacterStyles.IdOf(name) is { } style ? look with { StyleId = style } : look;
        RunWriter.Write(story, LabelOf(number), labelLook);
        FieldWriter.WriteBookmarked(story, (id, PlacePart.Number), () =>
        {
            WritePrefix(story, number.Prefix, labelLook);
            FieldWriter.WriteBookmarked(story, (id, PlacePart.Ordinal), () => WriteOrdinal(story, number, form.Kind, labelLook));
        });
        RunWriter.Write(story, number.Mark.EndsWith('.') && !form.TitleOnNewLine ? "." : string.Empty, labelLook);
        if (isAlone)
            return;
        if (form.TitleOnNewLine)
            RunWriter.WriteElement(story, "w:br", look);
        else
            RunWriter.Write(story, number.Mark.EndsWith('.') ? " " : ". ", labelLook);
    }

    // The number of the chapter as Word's own captions have it: STYLEREF to the built-in heading 1.
    private static void WritePrefix(Story story, string prefix, RunLook look)
    {
        if (prefix.Length == 0)
            return;
        var number = prefix.TrimEnd('.');
        // "A.II": what stands before the appendix' own number is words.
        var own = number[(number.LastIndexOf('.') + 1)..];
        RunWriter.Write(story, number[..^own.Length], look);
        var style = story.Build.Headings.IsChapterNumber(number) ? "1" : $"\"{story.Build.Styles.Of(StyleNames.AppendixTitle).Name}\"";
        FieldWriter.Write(story, $"STYLEREF {style} \\s", own, look);
        RunWriter.Write(story, prefix[number.Length..], look);
    }

    private static void WriteOrdinal(Story story, Number number, ListingKind kind, RunLook look)
    {
        var instruction = story.Build.Captions.Instruction(SeriesOf(story.Build, kind), number.Ordinal);
        FieldWriter.Write(story, instruction, number.Citation[number.Prefix.Length..], look);
    }

    private static string LabelOf(Number number)
    {
        var mark = number.Mark.TrimEnd('.');
        return mark.EndsWith(number.Citation, StringComparison.Ordinal) ? mark[..^number.Citation.Length] : string.Empty;
    }

    private static void WriteUnits(Story story, string units, Flow flow)
    {
        var style = story.Build.Styles.Of(StyleNames.Units);
        ImmutableArray<Inline> line = [new Words(default, units)];
        ParagraphWriter.Write(story, new ParagraphForm(style) { KeepsNext = !style.Look.KeepWithNext }, line, flow);
    }
}
