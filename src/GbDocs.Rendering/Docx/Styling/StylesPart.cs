using GbDocs.Model.Measures;
using GbDocs.Model.Styles;
using GbDocs.Rendering.Docx.Markup;
using GbDocs.Rendering.Docx.Numbering;

namespace GbDocs.Rendering.Docx.Styling;

/// <summary>Writes the part of the styles: defaults, then paragraph, character and table styles (ECMA-376, part 1, 17.7).</summary>
/// <param name="xml">Where.</param>
/// <param name="text">How characters are written.</param>
internal sealed class StylesPart(XmlText xml, TextMarkup text)
{
    // Widths of columns are those of our own pages; a word that just fits there must fit in Word's rounding too.
    private static readonly Length Play = Length.FromPoints(0.5m);

    // Word's own defaults, which docDefaults leave as they are.
    private static readonly ParagraphStyle Nothing = new(string.Empty) { WidowLines = 2 };

    private bool mirrorsLines;

    /// <summary>Begins the part.</summary>
    /// <param name="normal">The default paragraph style.</param>
    /// <param name="language">Language of the paper.</param>
    /// <param name="isRightToLeft">Whether its lines run from the right.</param>
    public void Begin(WordStyle normal, string language, bool isRightToLeft)
    {
        mirrorsLines = isRightToLeft;
        xml.Root("w:styles").Start("w:docDefaults").Start("w:rPrDefault").Start("w:rPr");
        text.WriteFonts(xml, normal.Look.Text.Family);
        // Letters are kerned from the smallest size on, as in our own pages, so that lines break alike.
        xml.Value("w:kern", 2);
        xml.Size(normal.Look.Text.Size);
        xml.Start("w:lang").Attribute("w:val", isRightToLeft ? "en-GB" : language).Attribute("w:eastAsia", "zh-CN").Attribute("w:bidi", isRightToLeft ? language : "ar-SA").End();
        xml.End().End().Empty("w:pPrDefault").End();
    }

    /// <summary>Ends the part.</summary>
    public void End() => xml.End();

    /// <summary>A paragraph style, and the list that it is tied to.</summary>
    public void WriteParagraph(WordStyle style, NumberPlace? number, string? nextId)
    {
        BeginStyle("paragraph", style.Id, style.Name, isDefault: style.Basis is null);
        if (style.Basis is { } basis)
            xml.Value("w:basedOn", basis.Id);
        if (nextId is not null)
            xml.Value("w:next", nextId);
        WritePlace(style);
        ParagraphMarkup.Write(xml, Sided(style.Look), Sided(style.Basis?.Look ?? Nothing), number);
        text.Write(xml, style.Look.Text, style.Basis?.Look.Text);
        xml.End();
    }

    // Lines of paragraphs stay at their side of the page, whatever the direction (ECMA-376, part 1, 17.3.1.17).
    private ParagraphStyle Sided(ParagraphStyle look) =>
        mirrorsLines ? look with { Borders = look.Borders with { Start = look.Borders.End, End = look.Borders.Start } } : look;

    /// <summary>A character style.</summary>
    public void WriteCharacter(string id, string name, CharacterStyle look)
    {
        BeginStyle("character", id, name, isDefault: false);
        xml.Value("w:basedOn", "DefaultParagraphFont");
        text.Write(xml, look);
        xml.End();
    }

    /// <summary>The style of fields that show nothing; LibreOffice shows their results otherwise.</summary>
    public void WriteHidden()
    {
        BeginStyle("character", CharacterStyles.HiddenId, "Hidden Number", isDefault: false);
        xml.Value("w:basedOn", "DefaultParagraphFont").Value("w:uiPriority", 99).Empty("w:semiHidden").Start("w:rPr").Empty("w:vanish").End().End();
    }

    /// <summary>Word's own defaults for characters, tables and lists.</summary>
    public void WriteDefaults()
    {
        BeginStyle("character", "DefaultParagraphFont", "Default Paragraph Font", isDefault: true);
        xml.Empty("w:semiHidden").End();
        BeginStyle("table", "TableNormal", "Normal Table", isDefault: true);
        xml.Empty("w:semiHidden").Start("w:tblPr").Start("w:tblInd").Attribute("w:w", 0).Attribute("w:type", "dxa").End();
        WriteMargins(Length.Zero, Length.Zero, Length.FromTwips(108));
        xml.End().End();
        BeginStyle("numbering", "NoList", "No List", isDefault: true);
        xml.Empty("w:semiHidden").End();
    }

    /// <summary>A table style with the looks of its first and last rows; the rows between say theirs themselves, as Word has no name for them.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">Its name.</param>
    /// <param name="look">How it looks.</param>
    /// <param name="spaceAfter">Space after the text of its cells, which Word adds to the edge.</param>
    public void WriteTable(string id, string name, TableStyle look, Length spaceAfter)
    {
        BeginStyle("table", id, name, isDefault: false);
        xml.Value("w:basedOn", "TableNormal").Start("w:tblPr").Start("w:tblBorders");
        ParagraphMarkup.WriteBorder(xml, "w:top", look.Outer.Top);
        ParagraphMarkup.WriteBorder(xml, "w:left", look.Outer.Start);
        ParagraphMarkup.WriteBorder(xml, "w:bottom", look.Outer.Bottom);
        ParagraphMarkup.WriteBorder(xml, "w:right", look.Outer.End);
        ParagraphMarkup.WriteBorder(xml, "w:insideH", look.BetweenRows);
        ParagraphMarkup.WriteBorder(xml, "w:insideV", look.BetweenColumns);
        xml.End();
        // A line between rows adds to their height in Word; on our own pages it lies on it.
        WriteMargins(look.PaddingEdge - Length.Min(look.PaddingEdge, look.BetweenRows.Width), look.PaddingEdge - Length.Min(look.PaddingEdge, spaceAfter), Length.Max(Length.Zero, look.PaddingSide - Play));
        xml.End();
        if (look.Body.Background is { } background)
            WriteCellShading(background);
        WriteCondition("firstRow", look.Header);
        WriteCondition("lastRow", look.Total);
        xml.End();
    }

    /// <summary>The style of a frame that is a table of one cell.</summary>
    public void WriteFrame(string id, string name, FrameStyle look)
    {
        BeginStyle("table", id, name, isDefault: false);
        xml.Value("w:basedOn", "TableNormal").Start("w:tblPr");
        ParagraphMarkup.WriteBorders(xml, "w:tblBorders", look.Borders);
        xml.Start("w:tblCellMar");
        WriteMargin("w:top", look.Borders.Top.Space);
        WriteMargin("w:left", look.Borders.Start.Space);
        WriteMargin("w:bottom", look.Borders.Bottom.Space);
        WriteMargin("w:right", look.Borders.End.Space);
        xml.End().End();
        if (look.Background is { } background)
            WriteCellShading(background);
        xml.End();
    }

    // Word offers the styles of the sheet, and its own; those that only vary one for a place in the paper are out of the way.
    private void WritePlace(WordStyle style)
    {
        if (!style.IsVariant || WordNames.IsBuiltIn(style.Name))
            xml.Empty("w:qFormat");
        else
            xml.Value("w:uiPriority", 99).Empty("w:semiHidden");
    }

    private void BeginStyle(string type, string id, string name, bool isDefault)
    {
        xml.Start("w:style").Attribute("w:type", type);
        if (isDefault)
            xml.Attribute("w:default", 1);
        else if (!WordNames.IsBuiltIn(name))
            xml.Attribute("w:customStyle", 1);
        xml.Attribute("w:styleId", id).Value("w:name", name);
    }

    private void WriteMargins(Length top, Length bottom, Length side)
    {
        xml.Start("w:tblCellMar");
        WriteMargin("w:top", top);
        WriteMargin("w:left", side);
        WriteMargin("w:bottom", bottom);
        WriteMargin("w:right", side);
        xml.End();
    }

    private void WriteMargin(string name, Length width) => xml.Start(name).Twips("w:w", width).Attribute("w:type", "dxa").End();

    private void WriteCellShading(Colour colour)
    {
        xml.Start("w:tcPr");
        ParagraphMarkup.WriteShading(xml, colour);
        xml.End();
    }

    private void WriteCondition(string type, RowStyle look)
    {
        xml.Start("w:tblStylePr").Attribute("w:type", type).Start("w:tcPr");
        if (look.Above is not null || look.Below is not null)
        {
            xml.Start("w:tcBorders");
            if (look.Above is { } above)
                ParagraphMarkup.WriteBorder(xml, "w:top", above);
            if (look.Below is { } below)
                ParagraphMarkup.WriteBorder(xml, "w:bottom", below);
            xml.End();
        }
        if (look.Background is { } colour)
            ParagraphMarkup.WriteShading(xml, colour);
        xml.End().End();
    }
}
