using System.Collections.Immutable;
using System.Globalization;
using GbDocs.Model.Sources;

namespace GbDocs.Reading.Tables;

/// <summary>What a declared figure is made of.</summary>
internal enum CheckKind
{
    /// <summary>The sum of others.</summary>
    Sum,

    /// <summary>Their average, nil cells left out.</summary>
    Average,

    /// <summary>Per cent of a whole.</summary>
    Share,
}

/// <summary>A declaration such as <c>row 12 = sum of rows 3-11</c> or <c>column 3 = share of column 2 in row 12</c>.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What the figures are made of.</param>
/// <param name="IsRow">Whether a row is declared; otherwise a column.</param>
/// <param name="Target">The row or column, counted from 1.</param>
/// <param name="Parts">The rows or columns that it is made of; one for a share.</param>
internal sealed record TableCheck(SourceSpan Span, CheckKind Kind, bool IsRow, int Target, ImmutableArray<int> Parts)
{
    /// <summary>For a share, the row that holds the whole, counted from 1.</summary>
    public int Whole { get; init; }

    /// <summary>How far a printed figure may be off; null for what rounding explains.</summary>
    public decimal? Tolerance { get; init; }

    /// <summary>Reads a declaration; null for another form.</summary>
    public static TableCheck? Read(string text, SourceSpan span)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var tolerance = TakeTolerance(words, out var isGood);
        if (!isGood || words.Count < 6 || words[2] != "=" || words[4] != "of" || words[0] is not ("row" or "column"))
            return null;
        if (NumberLists.Read(words[1]) is not [var target] || KindOf(words[3]) is not { } kind)
            return null;
        var whole = kind == CheckKind.Share ? TakeWhole(words) : 0;
        if (whole is null || words[5].TrimEnd('s') != words[0] || NumberLists.Read(string.Join(' ', words.Skip(6))) is not { } parts)
            return null;
        if (kind == CheckKind.Share && parts.Length != 1)
            return null;
        return new TableCheck(span, kind, words[0] == "row", target, parts) { Whole = whole.Value, Tolerance = tolerance };
    }

    private static CheckKind? KindOf(string word) => word switch
    {
        "sum" => CheckKind.Sum,
        "average" => CheckKind.Average,
        "share" => CheckKind.Share,
        _ => null,
    };

    // "… in row 12": the row whose figure is a hundred per cent.
    private static int? TakeWhole(List<string> words)
    {
        if (words.Count < 9 || words[^3] != "in" || words[^2] != "row" || NumberLists.Read(words[^1]) is not [var whole])
            return null;
        words.RemoveRange(words.Count - 3, 3);
        return whole;
    }

    private static decimal? TakeTolerance(List<string> words, out bool isGood)
    {
        isGood = true;
        var at = words.IndexOf("tolerance");
        if (at < 0)
            return null;
        isGood = at == words.Count - 2 && decimal.TryParse(words[^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
        if (!isGood)
            return null;
        var tolerance = decimal.Parse(words[^1], CultureInfo.InvariantCulture);
        words.RemoveRange(at, 2);
        return tolerance;
    }
}
