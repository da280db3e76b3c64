namespace GbDocs.Reading.Data;

/// <summary>Says in a drafter's words what the YAML parser means.</summary>
internal static class YamlFaults
{
    private static readonly (string Sign, string Words)[] Known =
    [
        ("could not find expected ':'", "a colon is missing after the key, or a text that goes on in the next line is not indented"),
        ("mapping values are not allowed", "a text that holds “: ” must stand in quotation marks"),
        ("did not find expected ',' or ']'", "a list in square brackets is not closed, or a comma is missing in it"),
        ("did not find expected ',' or '}'", "a group in braces is not closed, or a comma is missing in it"),
        ("unexpected end of stream", "a quotation mark is not closed"),
        ("found character that cannot start any token", "a text cannot start with this character without quotation marks; a tab cannot indent"),
        ("did not find expected '-' indicator", "an item of the list starts in another column than the others"),
        ("did not find expected key", "a line is indented in a way that fits nothing above it"),
        ("block sequence entries are not allowed", "a list cannot start here; put it in the next line"),
        ("unknown escape", "in double quotation marks “\\” starts an escape; use single ones"),
    ];

    /// <summary>Our words where the fault is a common one; else the parser's.</summary>
    public static string InPlainWords(string reason)
    {
        foreach (var (sign, words) in Known)
        {
            if (reason.Contains(sign, StringComparison.OrdinalIgnoreCase))
                return words;
        }
        return reason.TrimEnd('.');
    }
}
