namespace GbDocs.Templates.Evaluation;

/// <summary>What <c>for</c>, <c>tablerow</c> and <c>while</c> say of the current round.</summary>
/// <param name="Index">Rounds before this one.</param>
/// <param name="Count">All rounds; null for <c>while</c>, which does not know.</param>
/// <param name="IsChanged">Whether the item differs from the one before.</param>
/// <param name="Columns">Columns of a <c>tablerow</c>; 0 for the others.</param>
internal readonly record struct LoopState(long Index, long? Count, bool IsChanged, int Columns)
{
    public ObjectValue ToValue()
    {
        var members = new ObjectValue();
        members.Set("index", Value.Of(Index));
        members.Set("first", Value.Of(Index == 0));
        members.Set("even", Value.Of(Index % 2 == 0));
        members.Set("odd", Value.Of(Index % 2 == 1));
        if (Count is { } count)
        {
            members.Set("rindex", Value.Of(count - Index - 1));
            members.Set("last", Value.Of(Index == count - 1));
            members.Set("length", Value.Of(count));
            members.Set("changed", Value.Of(IsChanged));
        }
        if (Columns > 0)
            AddColumns(members);
        return members;
    }

    private void AddColumns(ObjectValue members)
    {
        var column = Index % Columns;
        members.Set("col", Value.Of(column));
        members.Set("col0", Value.Of(column));
        members.Set("col_first", Value.Of(column == 0));
        members.Set("col_last", Value.Of(column == Columns - 1));
    }
}
