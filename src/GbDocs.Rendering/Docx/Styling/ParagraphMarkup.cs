using System.Collections.Immutable;
using GbDocs.Model.Measures;
using GbDocs.Model.Styles;
using GbDocs.Rendering.Docx.Markup;
using GbDocs.Rendering.Docx.Numbering;

namespace GbDocs.Rendering.Docx.Styling;

/// <summary>Writes what a style says of its paragraphs, in the order of <c>CT_PPr</c> (ECMA-376, part 1, 17.3.1.26).</summary>
internal static class ParagraphMarkup
{
    private const int AutomaticLine = 240;

    /// <summary>The properties that differ from those of the basis.</summary>
    public static void Write(XmlText xml, ParagraphStyle look, ParagraphStyle basis, NumberPlace? number)
    {
        xml.Start("w:pPr");
        WriteBreaks(xml, look, basis);
        if (number is { } place)
            WriteNumber(xml, place);
        if (look.Borders != basis.Borders)
            WriteBorders(xml, "w:pBdr", look.Borders);
        if (look.Background != basis.Background)
            WriteShading(xml, look.Background);
        WriteTabs(xml, look.TabStops, basis.TabStops);
        if (look.Hyphenates != basis.Hyphenates)
            xml.Switch("w:suppressAutoHyphens", !look.Hyphenates);
        WriteSpacing(xml, look, basis);
        if (look.IndentStart != basis.IndentStart || look.IndentEnd != basis.IndentEnd || look.FirstLine != basis.FirstLine)
            WriteIndent(xml, look);
        if (look.HasContextualSpacing != basis.HasContextualSpacing)
            xml.Switch("w:contextualSpacing", look.HasContextualSpacing);
        if (look.Alignment != basis.Alignment)
            xml.Value("w:jc", NameOf(look.Alignment));
        if (look.OutlineLevel != basis.OutlineLevel)
            xml.Value("w:outlineLvl", look.OutlineLevel == 0 ? 9 : look.OutlineLevel - 1);
        xml.End();
    }

    /// <summary>The list and level that a paragraph or style belongs to; 0 for none.</summary>
    public static void WriteNumber(XmlText xml, NumberPlace place)
    {
        xml.Start("w:numPr");
        if (place.Level > 0)
            xml.Value("w:ilvl", place.Level);
        xml.Value("w:numId", place.NumberId).End();
    }

    /// <summary>Indents; Word reads left as the side where lines start, whatever the direction.</summary>
    public static void WriteIndent(XmlText xml, ParagraphStyle look)
    {
        xml.Start("w:ind").Twips("w:left", look.IndentStart).Twips("w:right", look.IndentEnd);
        if (look.FirstLine < Length.Zero)
            xml.Twips("w:hanging", -look.FirstLine);
        else
            xml.Twips("w:firstLine", look.FirstLine);
        xml.End();
    }

    /// <summary>Lines at the four sides.</summary>
    public static void WriteBorders(XmlText xml, string name, Borders borders)
    {
        xml.Start(name);
        WriteBorder(xml, "w:top", borders.Top);
        WriteBorder(xml, "w:left", borders.Start);
        WriteBorder(xml, "w:bottom", borders.Bottom);
        WriteBorder(xml, "w:right", borders.End);
        xml.End();
    }

    /// <summary>A line; its thickness in eighths of a point, from 2 to 96, its distance in points up to 31 (ECMA-376 17.3.4).</summary>
    public static void WriteBorder(XmlText xml, string name, Border border)
    {
        if (border.IsNone)
        {
            xml.Value(name, "nil");
            return;
        }
        xml.Start(name).Attribute("w:val", "single")
            .Attribute("w:sz", Math.Clamp((long)Math.Round(border.Width.Points * 8), 2, 96))
            .Attribute("w:space", Math.Clamp((long)Math.Round(border.Space.Points), 0, 31))
            .Attribute("w:color", border.Colour == Colour.Black ? "auto" : border.Colour.ToHex())
            .End();
    }

    /// <summary>A colour behind text.</summary>
    public static void WriteShading(XmlText xml, Colour? colour) =>
        xml.Start("w:shd").Attribute("w:val", "clear").Attribute("w:color", "auto").Attribute("w:fill", colour?.ToHex() ?? "auto").End();

    private static void WriteBreaks(XmlText xml, ParagraphStyle look, ParagraphStyle basis)
    {
        if (look.KeepWithNext != basis.KeepWithNext)
            xml.Switch("w:keepNext", look.KeepWithNext);
        if (look.KeepTogether != basis.KeepTogether)
            xml.Switch("w:keepLines", look.KeepTogether);
        if (look.PageBreakBefore != basis.PageBreakBefore)
            xml.Switch("w:pageBreakBefore", look.PageBreakBefore);
        if (look.WidowLines > 1 != basis.WidowLines > 1)
            xml.Switch("w:widowControl", look.WidowLines > 1);
    }

    private static void WriteTabs(XmlText xml, ImmutableArray<TabStop> stops, ImmutableArray<TabStop> inherited)
    {
        var added = stops.Where(s => !inherited.Contains(s)).Select(s => (Stop: s, IsCleared: false));
        var cleared = inherited.Where(i => stops.All(s => s.Position != i.Position)).Select(s => (Stop: s, IsCleared: true));
        var changes = added.Concat(cleared).OrderBy(c => c.Stop.Position.Emu).ToArray();
        if (changes.Length == 0)
            return;
        xml.Start("w:tabs");
        foreach (var (stop, isCleared) in changes)
        {
            xml.Start("w:tab").Attribute("w:val", isCleared ? "clear" : NameOf(stop.Kind));
            if (!isCleared && stop.Leader.Length > 0)
                xml.Attribute("w:leader", LeaderOf(stop.Leader));
            xml.Twips("w:pos", stop.Position).End();
        }
        xml.End();
    }

    private static void WriteSpacing(XmlText xml, ParagraphStyle look, ParagraphStyle basis)
    {
        var hasLine = look.LineHeight != basis.LineHeight || look.LineSpacing != basis.LineSpacing;
        if (look.SpaceBefore == basis.SpaceBefore && look.SpaceAfter == basis.SpaceAfter && !hasLine)
            return;
        xml.Start("w:spacing");
        if (look.SpaceBefore != basis.SpaceBefore)
            xml.Twips("w:before", look.SpaceBefore);
        if (look.SpaceAfter != basis.SpaceAfter)
            xml.Twips("w:after", look.SpaceAfter);
        if (hasLine && look.LineHeight > Length.Zero)
            xml.Twips("w:line", look.LineHeight).Attribute("w:lineRule", "exact");
        else if (hasLine)
            xml.Attribute("w:line", (AutomaticLine * look.LineSpacing + 500) / 1_000).Attribute("w:lineRule", "auto");
        xml.End();
    }

    private static string NameOf(Alignment alignment) => alignment switch
    {
        Alignment.Start => "left",
        Alignment.Centre => "center",
        Alignment.End => "right",
        _ => "both",
    };

    private static string NameOf(TabStopKind kind) => kind switch
    {
        TabStopKind.Start => "left",
        TabStopKind.Centre => "center",
        TabStopKind.End => "right",
        _ => "decimal",
    };

    private static string LeaderOf(string leader) => leader switch
    {
        "." => "dot",
        "-" => "hyphen",
        "_" => "underscore",
        _ => "middleDot",
    };
}
