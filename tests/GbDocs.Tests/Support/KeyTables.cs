using System.Text;
using GbDocs.Reading.Shapes;

namespace GbDocs.Tests.Support;

/// <summary>The tables of keys that the manuals print, made from the tables that the readers check with.</summary>
internal static class KeyTables
{
    /// <summary>A table for a group and one for each group in it, in the order of the keys.</summary>
    public static string Of(GroupShape shape, string title, int level)
    {
        var text = new StringBuilder();
        Write(text, shape, title, level);
        return text.ToString();
    }

    private static void Write(StringBuilder text, GroupShape shape, string title, int level)
    {
        text.Append('#', level).Append(' ').Append(title).Append("\n\n| key | value | default | meaning |\n|---|---|---|---|\n");
        foreach (var key in shape.Keys)
            text.Append($"| `{key.Name}`{(key.IsRequired ? " (required)" : "")} | {NameOf(key.Value)} | {key.Default} | {key.Meaning} |\n");
        text.Append('\n');
        foreach (var key in shape.Keys)
        {
            if (GroupIn(key.Value) is { } inner)
                Write(text, inner, $"{title}: {key.Name}".Replace("styles.yaml: ", "", StringComparison.Ordinal), level + 1);
        }
    }

    private static string NameOf(ValueShape shape) => shape switch
    {
        ListShape list => "list of: " + NameOf(list.Item),
        NamedShape named => $"{named.Key}: {NameOf(named.Value)}",
        GroupShape group => group.Name,
        EitherShape either => string.Join("; or ", either.Ways.Select(NameOf)),
        _ => shape.Expected,
    };

    private static GroupShape? GroupIn(ValueShape shape) => shape switch
    {
        GroupShape group => group,
        ListShape list => GroupIn(list.Item),
        NamedShape named => GroupIn(named.Value),
        EitherShape either => either.Ways.Select(GroupIn).FirstOrDefault(g => g is not null),
        _ => null,
    };
}
