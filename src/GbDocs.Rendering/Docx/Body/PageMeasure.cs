using System.Collections.Frozen;
using GbDocs.Model.Measures;
using GbDocs.Model.Styles;
using GbDocs.Rendering.Docx.Styling;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>The width of the text on upright and on turned pages.</summary>
internal static class PageMeasure
{
    /// <summary>Width of the text.</summary>
    public static Length Of(PageGeometry page, bool isLandscape) => isLandscape
        ? page.Height - page.Top - page.Bottom
        : page.Width - page.Inside - page.Outside;

    /// <summary>
    /// The sheet as Word needs it: titles of appendices in lines that may grow by the space below their label, tab stops of running heads and feet in the middle and at the end of the text, and contents without an
    /// indent at the end, beyond which not every reader shows the page number.
    /// </summary>
    public static StyleSheet ForWord(StyleSheet sheet)
    {
        var measure = Of(sheet.Page, isLandscape: false);
        var changed = new Dictionary<string, ParagraphStyle>(sheet.Paragraphs, StringComparer.Ordinal);
        foreach (var (name, style) in sheet.Paragraphs)
        {
            if (name is StyleNames.PageHeader or StyleNames.PageFooter)
                changed[name] = WithTabs(style, measure);
            else if (name == StyleNames.AppendixTitle)
                changed[name] = LabelBreak.Loosened(style);
            else if (name == StyleNames.ListingEntry || name.StartsWith(StyleNames.Contents, StringComparison.Ordinal))
                changed[name] = WithPageStop(style, measure);
        }
        return sheet with { Paragraphs = changed.ToFrozenDictionary(StringComparer.Ordinal) };
    }

    // The page stands at the end of the text even where the sheet was made for another width.
    private static ParagraphStyle WithPageStop(ParagraphStyle style, Length measure)
    {
        var own = style.TabStops.LastOrDefault(s => s.Kind == TabStopKind.End);
        var page = own is not null && own.Position <= measure ? own : new TabStop(measure, TabStopKind.End, own?.Leader ?? ".");
        return style with { IndentEnd = Length.Zero, TabStops = [.. style.TabStops.Where(s => s.Kind != TabStopKind.End && s.Position < measure), page] };
    }

    /// <summary>A style of running heads for a width of text.</summary>
    public static ParagraphStyle WithTabs(ParagraphStyle style, Length measure) => style with
    {
        TabStops = [new TabStop(measure / 2, TabStopKind.Centre), new TabStop(measure, TabStopKind.End)],
    };
}
