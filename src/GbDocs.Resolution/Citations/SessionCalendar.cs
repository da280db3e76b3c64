namespace GbDocs.Resolution.Citations;

/// <summary>The years of the Governing Body's sessions: three a year, and four in 2012.</summary>
internal static class SessionCalendar
{
    private const int First = 268;
    private const int Last = 352;

    /// <summary>The year of a session; 0 where it is not known here.</summary>
    public static int YearOf(int session) => session switch
    {
        < First or > Last => 0,
        // March 1997 was the 268th; the four sessions of 2012 were the 313th to the 316th.
        <= 316 => Math.Min(2012, 1997 + ((session - First) / 3)),
        _ => 2013 + ((session - 317) / 3),
    };
}
