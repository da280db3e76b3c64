using GbDocs.Model.Measures;
using GbDocs.Model.Styles;

namespace GbDocs.Rendering.Docx.Styling;

/// <summary>
/// The line break between the label of an appendix and its title, which are one heading. Word knows no space between lines of a paragraph;
/// the break stands lower by the space that the sheet wants below a label, and the line of the label is higher by it. It says so itself:
/// LibreOffice does not take the position of characters from a style.
/// </summary>
internal static class LabelBreak
{
    /// <summary>How far it stands below its line.</summary>
    public static Length DepthIn(StyleSheet sheet) => sheet.Paragraph(StyleNames.AppendixLabel).SpaceAfter;

    /// <summary>The style of titles with lines as high as before that may grow: a line of a fixed height does not.</summary>
    public static ParagraphStyle Loosened(ParagraphStyle title) => title.LineHeight <= Length.Zero ? title : title with
    {
        LineHeight = Length.Zero,
        LineSpacing = (int)(title.LineHeight.Emu * 1_000 * 1_000 / Math.Max(1, title.Text.Size.Emu * NaturalLineOf(title.Text.Family))),
    };

    // How high a family's lines are by themselves, in thousandths of the type size.
    private static int NaturalLineOf(FontFamily family) => family.WordName switch
    {
        "Noto Sans" => 1_362,
        "Overpass" => 1_266,
        _ => 1_149,
    };
}
