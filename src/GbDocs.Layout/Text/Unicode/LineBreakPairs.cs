using static GbDocs.Layout.Text.Unicode.LineBreakClass;

namespace GbDocs.Layout.Text.Unicode;

/// <summary>The rules of UAX #14 that look at two characters alone: LB23, LB23a, LB24, LB26 to LB30, LB30b.</summary>
internal static class LineBreakPairs
{
    public static bool AreTied(LineBreakClass previous, LineBreakClass current) => previous switch
    {
        AL or HL => current is AL or HL or NU or PR or PO or OP, // LB28, LB23, LB24, LB30
        NU => current is AL or HL or OP, // LB23, LB30
        CP => current is AL or HL or NU, // LB30
        IS => current is AL or HL, // LB29
        PR => current is AL or HL || IsIdeographic(current) || IsHangul(current), // LB24, LB23a, LB27
        PO => current is AL or HL, // LB24
        ID or EM => current == PO, // LB23a
        EB or PictographicID => current is PO or EM, // LB23a, LB30b
        _ => AreTiedHangul(previous, current),
    };

    private static bool AreTiedHangul(LineBreakClass previous, LineBreakClass current) => previous switch
    {
        JL => current is JL or JV or H2 or H3 or PO, // LB26, LB27
        JV or H2 => current is JV or JT or PO,
        JT or H3 => current is JT or PO,
        _ => false,
    };

    private static bool IsIdeographic(LineBreakClass value) => value is ID or PictographicID or EB or EM;

    private static bool IsHangul(LineBreakClass value) => value is JL or JV or JT or H2 or H3;
}
