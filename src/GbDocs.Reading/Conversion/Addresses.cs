using GbDocs.Model.Diagnostics;
using GbDocs.Reading.Diagnostics;

namespace GbDocs.Reading.Conversion;

/// <summary>Judges addresses of links. Only three schemes leave a paper; the address is judged after entities and escapes were resolved.</summary>
internal static class Addresses
{
    /// <summary>What is wrong with an address; null where nothing is.</summary>
    public static DiagnosticDescriptor? FaultOf(string url)
    {
        if (url.Length == 0 || url == "#")
            return LinkDiagnostics.EmptyTarget;
        if (url.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format))
            return LinkDiagnostics.BlankInAddress;
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            return LinkDiagnostics.RelativeAddress;
        var scheme = url[..colon].ToLowerInvariant();
        return scheme switch
        {
            "http" or "https" => HasHost(url, colon) ? null : LinkDiagnostics.NoHost,
            "mailto" => url.Contains('@', StringComparison.Ordinal) ? null : LinkDiagnostics.NoHost,
            _ => LinkDiagnostics.ForbiddenScheme,
        };
    }

    private static bool HasHost(string url, int colon) =>
        url.AsSpan(colon + 1).StartsWith("//") && url.Length > colon + 3 && url[colon + 3] is not ('/' or '?' or '#' or ':');
}
