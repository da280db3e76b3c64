using System.Text;

namespace GbDocs.Layout.Fonts;

/// <summary>The names of a face that matter here (table name, OpenType 1.9).</summary>
internal sealed record FontNames(string Family, string Style, string PostScript)
{
    private const int FamilyId = 1;
    private const int StyleId = 2;
    private const int PostScriptId = 6;
    private const int Windows = 3;
    private const int Macintosh = 1;
    private const int UnitedStatesEnglish = 0x409;

    public static FontNames Read(FontData table)
    {
        var family = Find(table, FamilyId) ?? throw new FontFormatException("The font has no family name.");
        var style = Find(table, StyleId) ?? "Regular";
        var postScript = Find(table, PostScriptId) ?? $"{family}-{style}";
        return new FontNames(family, style, Printable(postScript));
    }

    // Windows English comes first, then any Windows name, then a Macintosh one: the order in which other readers look.
    private static string? Find(FontData table, int id)
    {
        string? best = null;
        var bestRank = 0;
        var strings = table.From(table.U16(4));
        for (var i = 0; i < table.U16(2); i++)
        {
            var record = table.Part(6 + (i * 12), 12);
            var rank = record.U16(6) == id ? Rank(record) : 0;
            if (rank <= bestRank)
                continue;
            var bytes = strings.Part(record.U16(10), record.U16(8)).Span;
            best = (record.U16(0) == Windows ? Encoding.BigEndianUnicode : Encoding.Latin1).GetString(bytes);
            bestRank = rank;
        }
        return best;
    }

    private static int Rank(FontData record) => (int)record.U16(0) switch
    {
        Windows => record.U16(4) == UnitedStatesEnglish ? 3 : 2,
        Macintosh => 1,
        _ => 0,
    };

    // A PostScript name is 1 to 63 printable ASCII characters without the ten delimiters; anything else would break a PDF name.
    private static string Printable(string name)
    {
        var kept = string.Concat(name.Where(c => c is > ' ' and <= '~' && !"[](){}<>/%".Contains(c, StringComparison.Ordinal)).Take(63));
        return kept.Length > 0 ? kept : "Font";
    }
}
