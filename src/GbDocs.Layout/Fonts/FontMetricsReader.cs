namespace GbDocs.Layout.Fonts;

/// <summary>Tables head, hhea, OS/2 and post → measures.</summary>
internal static class FontMetricsReader
{
    private const int MinUnitsPerEm = 16;
    private const int MaxUnitsPerEm = 16_384;

    public static FontMetrics Read(FontTables tables)
    {
        var head = tables.Required("head");
        var hhea = tables.Required("hhea");
        var metrics = FromRequiredTables(head, hhea);
        if (tables.Optional("post") is { } post)
            metrics = WithPost(metrics, post);
        return tables.Optional("OS/2") is { } os2 ? WithOs2(metrics, os2) : metrics;
    }

    private static FontMetrics FromRequiredTables(FontData head, FontData hhea)
    {
        var unitsPerEm = head.U16(18);
        if (unitsPerEm is < MinUnitsPerEm or > MaxUnitsPerEm)
            throw new FontFormatException($"The font has {unitsPerEm} units to the em; 16 to 16384 are allowed.");
        var ascent = hhea.I16(4);
        var descent = hhea.I16(6);
        return new FontMetrics
        {
            UnitsPerEm = unitsPerEm,
            Ascent = ascent,
            Descent = descent,
            LineGap = hhea.I16(8),
            TypoAscent = ascent,
            TypoDescent = descent,
            WinAscent = ascent,
            WinDescent = -descent,
            CapHeight = unitsPerEm * 7 / 10,
            XHeight = unitsPerEm / 2,
            Bounds = new FontBounds(head.I16(36), head.I16(38), head.I16(40), head.I16(42)),
            ItalicAngle = 0,
            Weight = (head.U16(44) & 1) != 0 ? 700 : 400,
            UnderlinePosition = -unitsPerEm / 10,
            UnderlineThickness = unitsPerEm / 20,
            StrikeoutPosition = unitsPerEm / 4,
            StrikeoutThickness = unitsPerEm / 20,
            IsFixedPitch = false,
        };
    }

    private static FontMetrics WithPost(FontMetrics metrics, FontData post) => metrics with
    {
        ItalicAngle = post.I32(4) / 65_536m, // 16.16 fixed
        UnderlinePosition = post.I16(8),
        UnderlineThickness = post.I16(10),
        StrikeoutThickness = post.I16(10),
        IsFixedPitch = post.U32(12) != 0,
    };

    private static FontMetrics WithOs2(FontMetrics metrics, FontData os2)
    {
        var hasHeights = os2.U16(0) >= 2 && os2.Length >= 90;
        var xHeight = hasHeights && os2.I16(86) > 0 ? os2.I16(86) : metrics.XHeight;
        return metrics with
        {
            Weight = os2.U16(4),
            StrikeoutThickness = os2.I16(26),
            StrikeoutPosition = os2.I16(28),
            TypoAscent = os2.I16(68),
            TypoDescent = os2.I16(70),
            WinAscent = os2.U16(74),
            WinDescent = os2.U16(76),
            XHeight = xHeight,
            CapHeight = hasHeights && os2.I16(88) > 0 ? os2.I16(88) : metrics.CapHeight,
        };
    }
}
