using System.Globalization;

namespace GbDocs.Templates.Evaluation;

// What built-ins remember from one call to the next within a render.
internal sealed partial class Evaluator
{
    private readonly Dictionary<string, int> cycles = new(StringComparer.Ordinal);
    private ulong drawn;

    /// <summary>The next item of a list; calls with the same list, or of the same group, go on where the last one stood.</summary>
    public Value Cycle(FunctionCall call)
    {
        var items = call.Items(0);
        if (items.Count == 0)
            return Value.Null;
        var group = call.Has(1) && call[1] is not NullValue
            ? "group " + call.Text(1).Content
            : string.Create(CultureInfo.InvariantCulture, $"list {items.Count} {call.Text(0).Content}");
        var next = cycles.GetValueOrDefault(group);
        cycles[group] = (next + 1) % items.Count;
        return items[next % items.Count];
    }

    /// <summary>The next number of a fixed series (SplitMix64), so that the same input gives the same bytes.</summary>
    public ulong Draw()
    {
        var mixed = context.Seed + (++drawn * 0x9E3779B97F4A7C15UL);
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }
}
