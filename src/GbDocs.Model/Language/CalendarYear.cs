namespace GbDocs.Model.Language;

/// <summary>Years as they stand in tables: figures that name and do not measure.</summary>
public static class CalendarYear
{
    /// <summary>Whether a figure of a table can be a year: four digits without a separator, from 1900 to 2099. Whether it is one its column must tell.</summary>
    public static bool CanName(string figure) =>
        figure is ['1', '9', _, _] or ['2', '0', _, _] && char.IsAsciiDigit(figure[2]) && char.IsAsciiDigit(figure[3]);
}
