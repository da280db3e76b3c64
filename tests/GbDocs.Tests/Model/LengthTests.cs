using GbDocs.Model.Measures;

namespace GbDocs.Tests.Model;

public sealed class LengthTests
{
    [Fact]
    public void A_point_is_twenty_twips() => Assert.Equal(20, Length.FromPoints(1).Twips);

    [Fact]
    public void Millimetres_and_twips_are_exact()
    {
        Assert.Equal(36_000, Length.FromMillimetres(1).Emu);
        Assert.Equal(635, Length.FromTwips(1).Emu);
    }

    [Theory]
    [InlineData(5, 1, 2, 3)]
    [InlineData(-5, 1, 2, -3)]
    [InlineData(7, 2, 3, 5)]
    public void Scaling_rounds_to_the_nearest_unit(long emu, long numerator, long denominator, long expected) =>
        Assert.Equal(expected, new Length(emu).Scale(numerator, denominator).Emu);

    [Fact]
    public void A_length_prints_in_points() => Assert.Equal("11.5pt", Length.FromPoints(11.5m).ToString());
}
