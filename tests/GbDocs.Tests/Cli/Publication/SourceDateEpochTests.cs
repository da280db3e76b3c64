using GbDocs.Cli.Publication;

namespace GbDocs.Tests.Cli.Publication;

public sealed class SourceDateEpochTests
{
    [Theory]
    [InlineData("0", "1970-01-01T00:00:00Z")]
    [InlineData("1478736000", "2016-11-10T00:00:00Z")]
    [InlineData("253402300799", "9999-12-31T23:59:59Z")]
    public void Whole_seconds_are_a_moment(string value, string expected)
    {
        Assert.True(SourceDateEpoch.TryParse(value, out var moment));
        Assert.Equal(expected, moment!.Value.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", null));
    }

    [Fact]
    public void No_value_is_no_moment()
    {
        Assert.True(SourceDateEpoch.TryParse(null, out var moment));
        Assert.Null(moment);
    }

    /// <summary>The bad values of pdfTeX's tests, and their neighbours.</summary>
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(" 1")]
    [InlineData("abc123")]
    [InlineData("123abc")]
    [InlineData("0.0")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("1,000")]
    [InlineData("0x10")]
    [InlineData("٣")]
    [InlineData("253402300800")]
    [InlineData("994399281551439928155")]
    public void Anything_else_is_refused(string value) => Assert.False(SourceDateEpoch.TryParse(value, out _));
}
