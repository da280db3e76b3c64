using GbDocs.Model.Language;

namespace GbDocs.Tests.Model.Language;

public sealed class CalendarYearTests
{
    [Theory]
    [InlineData("1900")]
    [InlineData("2024")]
    public void Four_digits_of_this_century_or_the_last_can_name_a_year(string figure) => Assert.True(CalendarYear.CanName(figure));

    [Theory]
    [InlineData("1899")]
    [InlineData("2100")]
    [InlineData("2,024")]
    [InlineData("202")]
    [InlineData("20a4")]
    [InlineData("")]
    public void Other_figures_cannot(string figure) => Assert.False(CalendarYear.CanName(figure));
}
