using System.Collections.Immutable;
using GbDocs.Model.Measures;
using GbDocs.Reading.Data;

namespace GbDocs.Reading.Shapes;

/// <summary>Takes values out of a group that was checked; what is missing or faulty is null, for the fault was reported.</summary>
internal readonly record struct Fields(DataMap? Map)
{
    /// <summary>The fields of a value that should be a group.</summary>
    public static Fields Of(DataNode? node) => new(node as DataMap);

    public DataNode? Node(string key) => Map?.Find(key)?.Value;

    public DataScalar? Scalar(string key) => Node(key) is DataScalar { IsNull: false } scalar ? scalar : null;

    public string? Text(string key) => Scalar(key)?.Value;

    public Fields Group(string key) => Of(Node(key));

    public ImmutableArray<DataNode> List(string key) => Node(key) is DataList list ? list.Items : [];

    public ImmutableArray<DataEntry> Entries(string key) => Node(key) is DataMap map ? map.Entries : [];

    public bool? Flag(string key) => Text(key) switch { "true" => true, "false" => false, _ => null };

    public int? Integer(string key) => Text(key) is { } text && Scalars.TryInteger(text, out var number) ? number : null;

    public Length? Length(string key) => Text(key) is { } text && Lengths.TryParse(text, out var length) ? length : null;

    public int? Thousandths(string key) => Text(key) is { } text && Scalars.TryPercentage(text, out var share) ? share : null;

    public DateOnly? Date(string key) => Text(key) is { } text && Scalars.TryDate(text, out var date) ? date : null;

    /// <summary>What a word of a fixed set stands for.</summary>
    public T? Choice<T>(string key, ImmutableArray<(string Word, T Value)> words)
        where T : struct
    {
        foreach (var (word, value) in words)
        {
            if (Text(key) == word)
                return value;
        }
        return null;
    }
}
