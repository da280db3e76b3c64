using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Model.Rules;
using GbDocs.Model.Styles;
using GbDocs.Rendering.Docx.Styling;

namespace GbDocs.Rendering.Docx.Numbering;

/// <summary>
/// The numbers of headings: one multilevel list for the body, tied to the heading styles, one for appendices and the headings in them, so that
/// Word numbers a heading that somebody adds, and one for annexes: were they a level between, readers would count it where an appendix has none.
/// </summary>
internal sealed class HeadingNumbers
{
    private const int FirstAppendixHeadingLevel = 1;

    private readonly NumberingBook book;
    private readonly StyleBook styles;
    private readonly Dictionary<string, NumberPlace> byStyle = new(StringComparer.Ordinal);
    private readonly HashSet<string> chapters = new(StringComparer.Ordinal);
    private ListInstance body;
    private ListInstance appendices;
    private ListInstance annexes;

    public HeadingNumbers(NumberingBook book, StyleBook styles, ResolvedPaper paper)
    {
        this.book = book;
        this.styles = styles;
        var rules = paper.Paper.Rules.Numbering;
        body = book.Define("Headings");
        appendices = book.Define("Appendices");
        annexes = book.Define("Annexes");
        for (var i = 0; i < Math.Min(6, rules.Headings.Length); i++)
            Tie(body.Definition, i, rules.Headings[i], StyleNames.Heading + (i + 1));
        Tie(annexes.Definition, 0, rules.Annexes, StyleNames.AnnexTitle, paper.Paper.Rules.Strings["annex-label"] + " ");
        Tie(appendices.Definition, 0, rules.Appendices, StyleNames.AppendixTitle, paper.Paper.Rules.Strings["appendix-label"] + " ");
        for (var i = 0; i < Math.Min(6, rules.AppendixHeadings.Length); i++)
            Tie(appendices.Definition, i + FirstAppendixHeadingLevel, rules.AppendixHeadings[i], StyleNames.AppendixHeading + (i + 1));
    }

    /// <summary>The list and level that a style is tied to; null for none.</summary>
    public NumberPlace? TiedTo(WordStyle style) => byStyle.TryGetValue(style.Id, out var place) ? place : null;

    /// <summary>Where a numbered heading stands.</summary>
    public NumberPlace Place(Heading heading, Number number, bool isInAppendix)
    {
        var level = LevelOf(heading, number, isInAppendix);
        ref var list = ref ListOf(heading, isInAppendix);
        if (list.Definition.Levels[level] is null)
            list.Definition.Set(level, Untied(number));
        if (level == 0 && heading.Role == HeadingRole.Section)
            chapters.Add(number.Mark.TrimEnd('.'));
        return book.Place(ref list, level, number.Ordinal, MarkOf(heading, number));
    }

    /// <summary>Whether some heading of level 1 of the body has been given this number, which Word's STYLEREF then finds.</summary>
    public bool IsChapterNumber(string number) => chapters.Contains(number);

    private ref ListInstance ListOf(Heading heading, bool isInAppendix)
    {
        if (heading.Role == HeadingRole.Annex)
            return ref annexes;
        return ref heading.Role == HeadingRole.Section && !isInAppendix ? ref body : ref appendices;
    }

    // An annex has its title on the line of its label.
    private static string MarkOf(Heading heading, Number number) =>
        heading.Role == HeadingRole.Annex && !number.Mark.EndsWith('.') ? number.Mark + "." : number.Mark;

    private static int LevelOf(Heading heading, Number number, bool isInAppendix) => heading.Role switch
    {
        HeadingRole.Appendix or HeadingRole.Annex => 0,
        _ => Math.Min(NumberPlace.DeepestLevel, number.Level - 1 + (isInAppendix ? FirstAppendixHeadingLevel : 0)),
    };

    private void Tie(ListDefinition definition, int level, NumberFormat format, string styleName, string label = "")
    {
        if (format.Style == NumberStyle.None && label.Length == 0)
            return;
        var style = styles.Of(styleName);
        var isLabel = label.Length > 0;
        var isAnnex = styleName == StyleNames.AnnexTitle;
        var stop = isAnnex && !format.Suffix.EndsWith('.') ? "." : string.Empty;
        definition.Set(level, new ListLevel(format.Style, $"{label}{format.Prefix}%{level + 1}{format.Suffix}{stop}")
        {
            StyleId = style.Id,
            IndentStart = style.Look.IndentStart,
            FirstLine = style.Look.FirstLine,
            Separator = isLabel ? isAnnex ? "space" : "nothing" : style.Look.FirstLine < Length.Zero ? "tab" : "space",
            Text = isLabel ? styles.Of(isAnnex ? styleName : StyleNames.AppendixLabel).Look.Text : null,
        });
        byStyle[style.Id] = new NumberPlace(book.FirstOf(definition).Id, level);
    }

    // The rules give this level no number and the paper has one nevertheless.
    private static ListLevel Untied(Number number) => new(NumberStyle.None, number.Mark) { IsBullet = true, Separator = "space" };
}
