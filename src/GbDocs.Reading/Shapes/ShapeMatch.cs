using GbDocs.Reading.Data;

namespace GbDocs.Reading.Shapes;

/// <summary>Tells which of several ways of writing a value its author meant.</summary>
internal static class ShapeMatch
{
    /// <summary>The way that takes the value; where none does, the one of the same form, so that its message fits.</summary>
    public static ValueShape Best(DataNode node, EitherShape either) =>
        either.Ways.FirstOrDefault(w => Takes(node, w)) ?? either.Ways.FirstOrDefault(w => HasForm(node, w)) ?? either.Ways[0];

    /// <summary>What a value is, in an author's words.</summary>
    public static string NameOf(DataNode node) => node switch
    {
        DataScalar { IsNull: true } => "nothing",
        DataScalar => "a single value",
        DataList => "a list",
        _ => "a group of keys",
    };

    private static bool Takes(DataNode node, ValueShape way) => way switch
    {
        ScalarShape scalar => node is DataScalar { IsNull: false } value && scalar.Accepts(value.Value),
        ChoiceShape choice => node is DataScalar value && choice.Words.Contains(value.Value),
        _ => HasForm(node, way),
    };

    private static bool HasForm(DataNode node, ValueShape way) => way switch
    {
        ScalarShape or ChoiceShape => node is DataScalar,
        ListShape => node is DataList,
        GroupShape or NamedShape => node is DataMap,
        _ => true,
    };
}
