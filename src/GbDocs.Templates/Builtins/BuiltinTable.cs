namespace GbDocs.Templates.Builtins;

/// <summary>All built-ins under their names.</summary>
internal static class BuiltinTable
{
    private static readonly KeyValuePair<string, Value>[] Shared =
    [
        new("array", Value.Object(ArrayBuiltins.All)),
        new("html", Value.Object(HtmlBuiltins.All)),
        new("math", Value.Object(MathBuiltins.All)),
        new("object", Value.Object(ObjectBuiltins.All)),
        new("regex", Value.Object(RegexBuiltins.All)),
        new("string", Value.Object([.. StringBuiltins.All, .. StringCuts.All, .. StringConversions.All])),
        new("timespan", Value.Object(TimespanBuiltins.All)),
        .. IncludeBuiltins.All,
    ];

    /// <summary>The built-ins with a date object of one render, whose <c>format</c> its template may set.</summary>
    public static ObjectValue With(ObjectValue dates) =>
        new([.. Shared, new("date", dates)]) { IsFrozen = true };
}
