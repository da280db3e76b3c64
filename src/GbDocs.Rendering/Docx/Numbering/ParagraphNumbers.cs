using GbDocs.Model.Measures;
using GbDocs.Model.Resolved;
using GbDocs.Model.Rules;
using GbDocs.Model.Styles;
using GbDocs.Rendering.Docx.Styling;

namespace GbDocs.Rendering.Docx.Numbering;

/// <summary>
/// The numbers of paragraphs: one list for the whole paper, through headings and decisions. A paragraph put in later ("9bis.") is at a
/// deeper level of the same list that prints the number of the first level and its suffix, so that no count is disturbed.
/// </summary>
internal sealed class ParagraphNumbers
{
    private readonly NumberingBook book;
    private readonly List<string> suffixes = [];
    private readonly ListLevel form;
    private ListInstance list;

    public ParagraphNumbers(NumberingBook book, StyleBook styles, NumberingRules rules)
    {
        this.book = book;
        var style = styles.Of(StyleNames.NumberedParagraph);
        form = new ListLevel(rules.Paragraphs.Style, $"{rules.Paragraphs.Prefix}%1{rules.Paragraphs.Suffix}")
        {
            StyleId = style.Id,
            IndentStart = style.Look.IndentStart,
            FirstLine = style.Look.FirstLine,
            Separator = style.Look.FirstLine < Length.Zero || !style.Look.TabStops.IsEmpty ? "tab" : "space",
        };
        list = book.Define("Paragraphs");
        list.Definition.Set(0, form);
        Series = new NumberPlace(list.Id, 0);
        IsOn = rules.Paragraphs.Style != NumberStyle.None;
    }

    /// <summary>Whether papers of this kind number their paragraphs.</summary>
    public bool IsOn { get; }

    /// <summary>The one list of all paragraphs, for the styles that are in it.</summary>
    public NumberPlace Series { get; }

    /// <summary>Where a paragraph stands.</summary>
    public NumberPlace Place(Number number)
    {
        if (number.Suffix.Length == 0)
            return book.Place(ref list, 0, number.Ordinal, number.Mark);
        var level = LevelOf(number);
        return book.Place(ref list, level, list.Definition.Counter.Next(level), number.Mark);
    }

    // Beyond the eighth suffix the last level is tried, whose form does not fit, so that the mark is printed as fixed words.
    private int LevelOf(Number number)
    {
        var known = suffixes.IndexOf(number.Suffix);
        if (known >= 0 || suffixes.Count == NumberPlace.DeepestLevel)
            return known >= 0 ? known + 1 : NumberPlace.DeepestLevel;
        suffixes.Add(number.Suffix);
        var pattern = NumberingBook.FormOf(number.Mark, number.Ordinal, 0, [form.Figures])?.Pattern ?? number.Mark;
        list.Definition.Set(suffixes.Count, form with { Pattern = pattern, StyleId = null });
        return suffixes.Count;
    }
}
