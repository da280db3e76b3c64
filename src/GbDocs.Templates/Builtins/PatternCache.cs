using GbDocs.Templates.Patterns;

namespace GbDocs.Templates.Builtins;

/// <summary>The regular expressions of one render, each read once.</summary>
internal sealed class PatternCache
{
    private const int MaximumLength = 1_000;
    private const int MaximumCount = 200;
    private const int WorkOfReading = 1_000;
    private const int WorkOfCharacter = 100;
    private const int WorkOfInstruction = 40;

    private readonly Dictionary<(string Pattern, PatternOptions Options), Pattern> patterns = [];

    public Pattern Of(FunctionCall call, int options)
    {
        var key = (call.Text(1).Content, OptionsOf(call, options));
        if (patterns.TryGetValue(key, out var known))
            return known;
        var pattern = Read(call, key.Content, key.Item2);
        if (patterns.Count < MaximumCount)
            patterns.Add(key, pattern);
        return pattern;
    }

    private static Pattern Read(FunctionCall call, string text, PatternOptions options)
    {
        if (text.Length > MaximumLength)
            throw call.FaultIn(1, RenderDiagnostics.BadPattern, "it is too long.");
        call.Budget.Charge(WorkOfReading + (text.Length * WorkOfCharacter));
        try
        {
            var pattern = Pattern.Parse(text, options);
            call.Budget.Charge(pattern.Program.Length * WorkOfInstruction);
            return pattern;
        }
        catch (PatternException fault)
        {
            throw call.FaultIn(1, RenderDiagnostics.BadPattern, fault.Message);
        }
    }

    private static PatternOptions OptionsOf(FunctionCall call, int parameter)
    {
        var options = PatternOptions.None;
        foreach (var letter in call.Text(parameter).Content)
        {
            options |= PatternParser.OptionOf(letter) is { } option and not PatternOptions.NamedGroupsOnly
                ? option
                : throw call.FaultIn(parameter, RenderDiagnostics.BadFormat, letter.ToString(), "the options of a regular expression");
        }
        return options;
    }
}
