using System.Text.RegularExpressions;

namespace GbDocs.Templates.Builtins;

/// <summary>
/// The regular expressions of one render. They are matched without backtracking, in time linear in the text; only one that
/// needs backtracking (a look-around, a back reference) is matched with it, and both under a time limit.
/// </summary>
internal sealed class PatternCache
{
    private const int MaximumLength = 1_000;
    private const int MaximumCount = 200;
    private const int WorkOfReading = 100_000;
    private static readonly TimeSpan LinearLimit = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan BacktrackingLimit = TimeSpan.FromMilliseconds(100);

    private readonly Dictionary<(string Pattern, RegexOptions Options), Regex> patterns = [];

    public Regex Of(FunctionCall call, int options)
    {
        var key = (call.Text(1).Content, OptionsOf(call, options));
        if (patterns.TryGetValue(key, out var known))
            return known;
        if (key.Content.Length > MaximumLength)
            throw call.FaultIn(1, RenderDiagnostics.BadPattern, "it is too long.");
        call.Budget.Charge(WorkOfReading + (key.Content.Length * 100L));
        var pattern = Read(call, key.Content, key.Item2);
        if (patterns.Count < MaximumCount)
            patterns.Add(key, pattern);
        return pattern;
    }

    private static Regex Read(FunctionCall call, string pattern, RegexOptions options)
    {
        try
        {
            return new Regex(pattern, options | RegexOptions.NonBacktracking, LinearLimit);
        }
        catch (NotSupportedException)
        {
            return new Regex(pattern, options, BacktrackingLimit);
        }
        catch (RegexParseException fault)
        {
            throw call.FaultIn(1, RenderDiagnostics.BadPattern, fault.Message);
        }
    }

    private static RegexOptions OptionsOf(FunctionCall call, int parameter)
    {
        var options = RegexOptions.CultureInvariant;
        foreach (var letter in call.Text(parameter).Content)
        {
            options |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => throw call.FaultIn(parameter, RenderDiagnostics.BadFormat, letter.ToString(), "the options of a regular expression"),
            };
        }
        return options;
    }
}
