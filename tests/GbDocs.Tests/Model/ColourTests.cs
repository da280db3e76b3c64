using GbDocs.Model.Measures;

namespace GbDocs.Tests.Model;

public sealed class ColourTests
{
    [Theory]
    [InlineData("#000000", "666666")]
    [InlineData("#FFFFFF", "FFFFFF")]
    [InlineData("#1F3A5F", "78889F")]
    public void Lighter_has_two_fifths_of_white(string colour, string lighter)
    {
        Assert.True(Colour.TryParse(colour, out var read));
        Assert.Equal(lighter, read.Lighter.ToHex());
    }
}
