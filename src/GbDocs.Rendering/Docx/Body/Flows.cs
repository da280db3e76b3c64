using GbDocs.Model.Styles;
using GbDocs.Rendering.Docx.Styling;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>The flows of the parts of a paper.</summary>
internal static class Flows
{
    /// <summary>The body.</summary>
    public static Flow Body(DocxBuild build) => Of(build, build.Styles.Of(StyleNames.Body)) with
    {
        Numbered = build.Styles.Of(StyleNames.NumberedParagraph),
        Continued = build.Styles.Of(StyleNames.ContinuedParagraph),
        Item = build.Styles.Of(StyleNames.ListItem),
        ItemContinued = build.Styles.Of(StyleNames.ListContinue),
        Measure = PageMeasure.Of(build.Sheet.Page, isLandscape: false),
        Direction = build.Paper.Metadata.Direction,
    };

    /// <summary>Text in a style of its own inside another flow: a quotation, a box, a note.</summary>
    public static Flow Inside(DocxBuild build, Flow outer, string styleName)
    {
        var style = build.Styles.Of(styleName);
        return Of(build, style) with
        {
            Measure = outer.Measure,
            Indent = style.Look.IndentStart,
            Language = outer.Language,
            Direction = outer.Direction,
            Keep = outer.Keep,
            IsInside = outer.IsInside,
            IsInAppendix = outer.IsInAppendix,
        };
    }

    /// <summary>Text of a table's cell.</summary>
    public static Flow Cell(DocxBuild build, Flow outer, WordStyle style) => outer with
    {
        Text = style,
        Numbered = style,
        Continued = style,
        Item = build.Styles.Of(StyleNames.TableListItem),
        ItemContinued = style,
        Indent = default,
        ListDepth = 0,
        List = null,
        IsInside = true,
    };

    private static Flow Of(DocxBuild build, WordStyle style) => new(style, default)
    {
        Numbered = style,
        Continued = style,
        Item = build.Styles.WithText(build.Styles.Of(StyleNames.ListItem), style, style.Name + " List"),
        ItemContinued = build.Styles.WithText(build.Styles.Of(StyleNames.ListContinue), style, style.Name + " List Continued"),
    };
}
