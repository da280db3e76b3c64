namespace GbDocs.Templates.Evaluation;

/// <summary>
/// What <c>for</c>, <c>tablerow</c> and <c>while</c> say of the current round. Its members are made when they are asked for,
/// since most loops ask for none.
/// </summary>
/// <param name="index">Rounds before this one.</param>
/// <param name="count">All rounds; null for <c>while</c>, which does not know.</param>
/// <param name="items">The item of the round before, and that of this one; null where there is none.</param>
/// <param name="isChanged">Whether the two differ.</param>
/// <param name="columns">Columns of a <c>tablerow</c>; 0 for the others.</param>
internal sealed class LoopState(long index, long? count, (Value? Before, Value? Now) items, Func<Value?, Value?, bool>? isChanged, int columns) : Value(default)
{
    private static readonly string[] Common = ["index", "first", "even", "odd"];
    private static readonly string[] Counted = ["rindex", "last", "length", "changed"];
    private static readonly string[] InTable = ["col", "col0", "col_first", "col_last"];

    public IEnumerable<string> Names => [.. Common, .. count is null ? [] : Counted, .. columns == 0 ? [] : InTable];

    public Value? Find(string name) => name switch
    {
        "index" => Of(index),
        "first" => Of(index == 0),
        "even" => Of(index % 2 == 0),
        "odd" => Of(index % 2 == 1),
        _ when count is { } total && FindCounted(name, total) is { } found => found,
        _ => columns > 0 ? FindInTable(name) : null,
    };

    private Value? FindCounted(string name, long total) => name switch
    {
        "rindex" => Of(total - index - 1),
        "last" => Of(index == total - 1),
        "length" => Of(total),
        "changed" => Of(isChanged?.Invoke(items.Before, items.Now) == true),
        _ => null,
    };

    private Value? FindInTable(string name) => name switch
    {
        "col" or "col0" => Of(index % columns),
        "col_first" => Of(index % columns == 0),
        "col_last" => Of(index % columns == columns - 1),
        _ => null,
    };
}
