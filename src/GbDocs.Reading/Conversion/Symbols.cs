namespace GbDocs.Reading.Conversion;

/// <summary>Symbols of documents: <c>GB.328/POL/8</c>, <c>GB.298/12(Rev.)</c>, <c>A/RES/55/2</c>.</summary>
internal static class Symbols
{
    /// <summary>Whether a text has the form of a symbol: parts between slashes, then suffixes in brackets.</summary>
    public static bool IsWellFormed(string symbol)
    {
        var bracket = symbol.IndexOf('(', StringComparison.Ordinal);
        var parts = (bracket < 0 ? symbol : symbol[..bracket]).Split('/');
        return parts.Length >= 2
            && parts.All(p => p.Length > 0 && p.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '&'))
            && (bracket < 0 || HasSuffixesOnly(symbol[bracket..]));
    }

    /// <summary>The one spelling of a symbol: no blank before a suffix: "GB.340/PFA/8 (Rev.1)" is "GB.340/PFA/8(Rev.1)".</summary>
    public static string Normalise(string symbol)
    {
        var bracket = symbol.IndexOf(" (", StringComparison.Ordinal);
        return bracket > 0 && symbol[..bracket].Contains('/', StringComparison.Ordinal) ? symbol[..bracket].TrimEnd() + symbol[(bracket + 1)..] : symbol;
    }

    /// <summary>The session that a symbol names: "291" of GB.291/STM/1; empty where it names none.</summary>
    public static string SessionOf(string symbol)
    {
        var body = symbol.Split('/')[0];
        var session = body[(body.LastIndexOf('.') + 1)..];
        return session.Length > 0 && session.Length < body.Length && session.All(char.IsAsciiDigit) ? session : string.Empty;
    }

    private static bool HasSuffixesOnly(string text)
    {
        foreach (var suffix in text.Split('(', StringSplitOptions.RemoveEmptyEntries))
        {
            var close = suffix.IndexOf(')', StringComparison.Ordinal);
            var after = close < 0 ? string.Empty : suffix[(close + 1)..];
            if (close < 1 || !after.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '.'))
                return false;
        }
        return true;
    }
}
