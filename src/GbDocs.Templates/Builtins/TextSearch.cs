namespace GbDocs.Templates.Builtins;

/// <summary>Where a text stands in another.</summary>
internal static class TextSearch
{
    private static readonly Dictionary<string, StringComparison> Comparisons = new(StringComparer.OrdinalIgnoreCase)
    {
        ["CurrentCulture"] = StringComparison.Ordinal,
        ["CurrentCultureIgnoreCase"] = StringComparison.OrdinalIgnoreCase,
        ["InvariantCulture"] = StringComparison.Ordinal,
        ["InvariantCultureIgnoreCase"] = StringComparison.OrdinalIgnoreCase,
        ["Ordinal"] = StringComparison.Ordinal,
        ["OrdinalIgnoreCase"] = StringComparison.OrdinalIgnoreCase,
    };

    public static Value IndexOf(FunctionCall call)
    {
        var text = call.Text(0).Content;
        call.Budget.ChargeText(text.Length);
        var comparison = StringComparison.Ordinal;
        if (call.Has(4) && !Comparisons.TryGetValue(call.Text(4).Content, out comparison))
            throw call.FaultIn(4, RenderDiagnostics.BadFormat, call.Text(4).Content, "comparing texts");
        var start = call.Has(2) ? call.Integer(2) : 0;
        if (start < 0 || start > text.Length)
            throw call.FaultIn(2, RenderDiagnostics.OutOfRange, "The beginning");
        var count = call.Has(3) ? call.Integer(3) : text.Length - start;
        if (count < 0 || count > text.Length - start)
            throw call.FaultIn(3, RenderDiagnostics.OutOfRange, "The number of characters");
        return Value.Of(text.IndexOf(call.Text(1).Content, start, count, comparison));
    }
}
