namespace GbDocs.Resolution.Typography;

/// <summary>French spaces: narrow and no-break before ; ! ?, no-break before : and inside guillemets (Imprimerie nationale).</summary>
internal static class FrenchRules
{
    private const char NoBreak = '\u00A0';
    private const char NarrowNoBreak = '\u202F';

    /// <summary>Sets the spaces of a line.</summary>
    public static void Apply(FlatLine line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            switch (line[i])
            {
                case ';' or '!' or '?' when EndsWord(line, i): SpaceBefore(line, i, NarrowNoBreak); break;
                case ':' when EndsWord(line, i): SpaceBefore(line, i, NoBreak); break;
                case '»': SpaceBefore(line, i, NoBreak); break;
                case '«': SpaceAfter(line, i); break;
            }
        }
    }

    // 10:30 and a:b are no sentences' colons.
    private static bool EndsWord(FlatLine line, int at) =>
        at + 1 >= line.Length || Tokens.IsSpace(line[at + 1]) || line[at + 1] is '»' or '”' or ')' or ']' or '!' or '?' or FlatLine.Mark;

    private static void SpaceBefore(FlatLine line, int at, char space)
    {
        if (at == 0 || line[at - 1] is '(' or '[' or '!' or '?' or '«' or NarrowNoBreak or NoBreak)
            return;
        if (line[at - 1] == ' ')
            line.Set(at - 1, space);
        else
            line.InsertBefore(at, space);
    }

    private static void SpaceAfter(FlatLine line, int at)
    {
        if (line[at + 1] == ' ' && at + 1 < line.Length)
            line.Set(at + 1, NoBreak);
        else if (line[at + 1] is not (NoBreak or NarrowNoBreak))
            line.InsertAfter(at, NoBreak);
    }
}
