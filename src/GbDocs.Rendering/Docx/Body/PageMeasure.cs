using System.Collections.Frozen;
using GbDocs.Model.Measures;
using GbDocs.Model.Styles;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>The width of the text on upright and on turned pages.</summary>
internal static class PageMeasure
{
    /// <summary>Width of the text.</summary>
    public static Length Of(PageGeometry page, bool isLandscape) => isLandscape
        ? page.Height - page.Top - page.Bottom
        : page.Width - page.Inside - page.Outside;

    /// <summary>The sheet with the tab stops of running heads and feet: the middle and the end of the text.</summary>
    public static StyleSheet WithFurnitureTabs(StyleSheet sheet)
    {
        var measure = Of(sheet.Page, isLandscape: false);
        var changed = new Dictionary<string, ParagraphStyle>(sheet.Paragraphs, StringComparer.Ordinal);
        foreach (var name in new[] { StyleNames.PageHeader, StyleNames.PageFooter })
        {
            if (sheet.Paragraphs.TryGetValue(name, out var style))
                changed[name] = WithTabs(style, measure);
        }
        return sheet with { Paragraphs = changed.ToFrozenDictionary(StringComparer.Ordinal) };
    }

    /// <summary>A style of running heads for a width of text.</summary>
    public static ParagraphStyle WithTabs(ParagraphStyle style, Length measure) => style with
    {
        TabStops = [new TabStop(measure / 2, TabStopKind.Centre), new TabStop(measure, TabStopKind.End)],
    };
}
