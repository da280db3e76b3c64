namespace GbDocs.Layout.Text.Unicode;

/// <summary>
/// The line breaking classes of UAX #14, LB1 already applied (AI, SG, XX and most SA are AL, CJ is NS). The last three are
/// classes that a rule treats apart: wide openings and closings (LB30), unassigned pictographs (LB30b).
/// The order is that of the table's generator.
/// </summary>
internal enum LineBreakClass : byte
{
    AL, BK, CR, LF, NL, SP, ZW, ZWJ, CM, WJ, GL, BA, HY, CL, CP, EX, IS, SY, OP, QU, NS, B2,
    CB, BB, HL, IN, NU, ID, EB, EM, PR, PO, JL, JV, JT, H2, H3, RI, WideOP, WideCP, PictographicID,
}
