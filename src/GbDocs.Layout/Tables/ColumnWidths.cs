using System.Collections.Immutable;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;

namespace GbDocs.Layout.Tables;

/// <summary>Widths of columns from given shares and from what the content needs (as CSS 2.2, 17.5.2.2 suggests).</summary>
internal static class ColumnWidths
{
    /// <summary>The widths; they add up to the measure, or to less where the table is only as wide as it needs.</summary>
    /// <param name="columns">The columns with their shares.</param>
    /// <param name="needs">What the cells need.</param>
    /// <param name="measure">The room.</param>
    /// <param name="fills">Whether the table takes all of it.</param>
    public static ImmutableArray<Length> Of(ImmutableArray<TableColumn> columns, IEnumerable<ColumnNeed> needs, Length measure, bool fills)
    {
        var given = columns.Select(c => c.Share > 0 ? Part(measure, c.Share, Math.Max(1_000, columns.Sum(o => (long)o.Share))) : (Length?)null).ToArray();
        var (min, max) = Needs(columns.Length, needs, measure);
        var free = Enumerable.Range(0, columns.Length).Where(i => given[i] is null).ToArray();
        var room = measure - Sum(given.Select(g => g ?? Length.Zero));
        var widths = given.Select(g => g ?? Length.Zero).ToArray();
        if (free.Length > 0)
            Fill(widths, free, (min, max), (room, fills || free.Length < columns.Length));
        else if (fills)
            Spread(widths, [.. Enumerable.Range(0, columns.Length)], widths.ToArray(), room);
        return [.. widths];
    }

    private static void Fill(Length[] widths, int[] free, (Length[] Min, Length[] Max) need, (Length Width, bool IsFilled) room)
    {
        var least = Sum(free.Select(i => need.Min[i]));
        var most = Sum(free.Select(i => need.Max[i]));
        if (least >= room.Width)
        {
            Spread(widths, free, need.Min, room.Width);
            return;
        }
        var start = most <= room.Width ? need.Max : need.Min;
        foreach (var i in free)
            widths[i] = start[i];
        var stretch = most <= room.Width ? need.Max : [.. need.Max.Zip(need.Min, (a, b) => a - b)];
        if (most > room.Width || room.IsFilled)
            Spread(widths, free, stretch, room.Width - Sum(free.Select(i => start[i])));
    }

    // Adds an amount in proportion; what rounding leaves goes to the last.
    private static void Spread(Length[] widths, int[] columns, Length[] proportions, Length amount)
    {
        var whole = Sum(columns.Select(i => proportions[i]));
        var left = amount;
        foreach (var i in columns)
        {
            var part = i == columns[^1] ? left
                : whole > Length.Zero ? Part(amount, proportions[i].Emu, whole.Emu)
                : amount / columns.Length;
            widths[i] += part;
            left -= part;
        }
    }

    private static (Length[] Min, Length[] Max) Needs(int count, IEnumerable<ColumnNeed> needs, Length measure)
    {
        var (min, max) = (new Length[count], new Length[count]);
        foreach (var need in needs.OrderBy(n => n.Count).ThenBy(n => n.First))
        {
            int[] columns = [.. Enumerable.Range(need.First, need.Count)];
            Widen(min, columns, Length.Min(need.Min, measure), max);
            Widen(max, columns, Length.Min(need.Max, measure * 4), max.ToArray()); // One endless cell leaves the others their part.
        }
        for (var i = 0; i < count; i++)
            max[i] = Length.Max(max[i], min[i]);
        return (min, max);
    }

    private static void Widen(Length[] widths, int[] columns, Length need, Length[] proportions)
    {
        var missing = need - Sum(columns.Select(i => widths[i]));
        if (missing > Length.Zero)
            Spread(widths, columns, proportions, missing);
    }

    private static Length Part(Length whole, long part, long of) => new((long)((Int128)whole.Emu * part / Math.Max(1, of)));

    private static Length Sum(IEnumerable<Length> lengths) => new(lengths.Sum(l => l.Emu));
}
