using GbDocs.Layout.Charts;

namespace GbDocs.Tests.Layout.Charts;

public sealed class AxisScaleTests
{
    [Theory]
    [InlineData("0", "97", "0 20 40 60 80 100")]
    [InlineData("12", "48", "0 10 20 30 40 50")]
    [InlineData("-3", "8", "-4 -2 0 2 4 6 8")]
    [InlineData("0", "0.7", "0 0.2 0.4 0.6 0.8")]
    [InlineData("0", "157500", "0 50000 100000 150000 200000")]
    [InlineData("-20", "-5", "-20 -15 -10 -5 0")]
    public void Marks_are_round_numbers_around_the_values(string least, string greatest, string marks) =>
        Assert.Equal(marks, string.Join(' ', AxisScale.Of(decimal.Parse(least, null), decimal.Parse(greatest, null)).Marks.Select(m => m.ToString("0.####", null))));

    [Theory]
    [InlineData("10796", "en", "10\u00A0796")]
    [InlineData("-69.5", "en", "\u221269.5")]
    [InlineData("1234.5", "fr", "1\u00A0234,5")]
    public void Numbers_are_set_in_the_language_of_the_paper(string value, string language, string printed) =>
        Assert.Equal(printed, ChartNumber.Of(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), language));
}
