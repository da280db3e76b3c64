using System.Text;
using GbDocs.Cli.Files;
using GbDocs.Model.Content;
using GbDocs.Model.Sources;

namespace GbDocs.Tests.Cli.Files;

public sealed class Utf8TextTests
{
    [Fact]
    public void A_byte_order_mark_is_taken_off() =>
        Assert.Equal("é", Utf8Text.Decode("a.md", [0xEF, 0xBB, 0xBF, 0xC3, 0xA9]).Text);

    [Fact]
    public void Line_ends_stay_as_they_were() =>
        Assert.Equal("a\r\nb\rc\n\td", Utf8Text.Decode("a.md", "a\r\nb\rc\n\td"u8).Text);

    /// <summary>The classes of ill-formed sequences of the WHATWG Encoding Standard, section 8.1.1.</summary>
    public static TheoryData<byte[]> IllFormed { get; } = new(
        new byte[] { 0x80 },
        [0xBF],
        [0xC0, 0xAF],
        [0xC1, 0xBF],
        [0xC3],
        [0xC3, 0x28],
        [0xE0, 0x80, 0xAF],
        [0xE2, 0x82],
        [0xE2, 0x28, 0xA1],
        [0xED, 0xA0, 0x80],
        [0xF0, 0x80, 0x80, 0xAF],
        [0xF0, 0x9F, 0x98],
        [0xF4, 0x90, 0x80, 0x80],
        [0xF5, 0x80, 0x80, 0x80],
        [0xFE],
        [0xFF]);

    [Theory]
    [MemberData(nameof(IllFormed))]
    public void Bytes_that_are_not_UTF8_are_named_with_their_place(byte[] sequence)
    {
        byte[] bytes = [.. "é\nab"u8, .. sequence, .. "c"u8];
        var fault = Assert.Throws<UnreadableFileException>(() => Utf8Text.Decode("a.md", bytes));
        Assert.Equal(new LinePosition(2, 3), fault.Span.Position);
        Assert.Contains($"0x{sequence[0]:X2} at offset 5", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_control_character_but_tab_and_line_ends_is_refused_at_its_place()
    {
        for (var code = 0; code < 0x20; code++)
        {
            var bytes = Encoding.UTF8.GetBytes($"one\ntwo{(char)code}");
            if (code is '\t' or '\n' or '\r')
            {
                Assert.NotNull(Utf8Text.Decode("a.md", bytes));
                continue;
            }
            var fault = Assert.Throws<UnreadableFileException>(() => Utf8Text.Decode("a.md", bytes));
            Assert.Equal(new LinePosition(2, 4), fault.Span.Position);
            Assert.Contains($"U+{code:X4}", fault.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("\uFFFE")]
    [InlineData("\uFFFF")]
    public void A_non_character_is_refused(string text) =>
        Assert.Throws<UnreadableFileException>(() => Utf8Text.Decode("a.md", Encoding.UTF8.GetBytes("a" + text)));

    [Fact]
    public void UTF16_is_named() =>
        Assert.Contains("UTF-16", Assert.Throws<UnreadableFileException>(() => Utf8Text.Decode("a.md", [0xFF, 0xFE, 0x41, 0])).Message, StringComparison.Ordinal);
}
