namespace GbDocs.Model.Papers;

/// <summary>Letters in the place of numbers: of the columns of a workbook, and of the slices of pies that share a legend.</summary>
public static class ChartLetters
{
    /// <summary>A to Z, then AA.</summary>
    /// <param name="index">From 0.</param>
    public static string Of(int index)
    {
        var letters = string.Empty;
        for (var rest = index + 1; rest > 0; rest = (rest - 1) / 26)
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return letters;
    }
}
