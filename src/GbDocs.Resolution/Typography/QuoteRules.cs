using System.Buffers;

namespace GbDocs.Resolution.Typography;

/// <summary>Straight quotes and apostrophes become the language's own, judged by what stands around them.</summary>
internal static class QuoteRules
{
    private const char Apostrophe = '’';
    private static readonly SearchValues<char> Straight = SearchValues.Create("\"'");

    /// <summary>Sets the quotes of a line.</summary>
    public static void Apply(FlatLine line, string language)
    {
        var depth = 0;
        for (var i = line.Next(Straight, 0); i < line.Length; i = line.Next(Straight, i + 1))
        {
            if (!line.IsFree(i))
                continue;
            switch (line[i])
            {
                case '"': SetDouble(line, i, language, ref depth); break;
                case '\'': SetSingle(line, i); break;
            }
        }
    }

    private static void SetDouble(FlatLine line, int at, string language, ref int depth)
    {
        var opens = OpensAt(line, at, wasOpen: depth > 0);
        // A quotation within a quotation; English texts type single quotes there.
        var isInner = language is "fr" or "es" && (opens ? depth > 0 : depth > 1);
        depth = Math.Max(0, depth + (opens ? 1 : -1));
        if (language is not ("fr" or "es") || isInner)
        {
            line.Set(at, opens ? '“' : '”');
            return;
        }
        line.Set(at, opens ? '«' : '»');
    }

    private static void SetSingle(FlatLine line, int at)
    {
        var opens = OpensAt(line, at, wasOpen: false) && !char.IsAsciiDigit(After(line, at)) && ClosesLater(line, at);
        line.Set(at, opens ? '‘' : Apostrophe);
    }

    private static bool OpensAt(FlatLine line, int at, bool wasOpen)
    {
        var (before, after) = (Before(line, at), After(line, at));
        var mayOpen = Tokens.IsSpace(before) || before is '(' or '[' or '{' or '–' or '—' or '-' or '/' or '“' or '‘' or '«' or '"' or '\'' or '¿' or '¡';
        var mayClose = Tokens.IsSpace(after) || after is ')' or ']' or '.' or ',' or ';' or ':' or '!' or '?' or '”' or '’';
        return mayOpen && (!mayClose || !wasOpen) && !(Tokens.IsSpace(after) && wasOpen);
    }

    // An opening single quote needs its partner: 'tis has none.
    private static bool ClosesLater(FlatLine line, int at)
    {
        for (var i = at + 1; i < line.Length; i++)
        {
            if (line[i] is '\'' && !char.IsLetterOrDigit(After(line, i)) && !Tokens.IsSpace(Before(line, i)))
                return true;
        }
        return false;
    }

    private static char Before(FlatLine line, int at)
    {
        do
            at--;
        while (line[at] == FlatLine.Mark);
        return line[at];
    }

    private static char After(FlatLine line, int at)
    {
        do
            at++;
        while (line[at] == FlatLine.Mark);
        return line[at];
    }
}
