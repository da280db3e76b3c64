using GbDocs.Reading.Shapes;
using GbDocs.Reading.Styles;

namespace GbDocs.Tests.Rendering.OneSheet;

/// <summary>Every key of a style sheet, as a path: <c>page.width</c>, <c>paragraphs.*.border.top</c>.</summary>
internal static class StyleKeys
{
    /// <summary>All of them but <c>extends</c>, which no change lacks; of groups the keys in them.</summary>
    public static IEnumerable<string> All => Under(StyleShapes.Sheet, string.Empty).Where(k => k != "extends").Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Under(ValueShape shape, string path) => shape switch
    {
        GroupShape group => group.Keys.SelectMany(k => Under(k.Value, path.Length == 0 ? k.Name : $"{path}.{k.Name}")),
        NamedShape named => Under(named.Value, path + ".*"),
        ListShape list => Under(list.Item, path),
        EitherShape either => either.Ways.SelectMany(w => Under(w, path)),
        _ => [path],
    };
}
