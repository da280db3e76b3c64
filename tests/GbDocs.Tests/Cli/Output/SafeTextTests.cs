using GbDocs.Cli.Output;

namespace GbDocs.Tests.Cli.Output;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("a\n::error::b", "a\\u000A::error::b")]
    [InlineData("\u001B]52;c;ZXZpbA==\u0007", "\\u001B]52;c;ZXZpbA==\\u0007")]
    [InlineData("\u001B[2J", "\\u001B[2J")]
    [InlineData("a\u202Eb", "a\\u202Eb")]
    [InlineData("\u2066\u2069\u200F\u061C\uFEFF", "\\u2066\\u2069\\u200F\\u061C\\uFEFF")]
    [InlineData("a\r\nb\u0085c\u2028d\u2029e", "a\\u000D\\u000Ab\\u0085c\\u2028d\\u2029e")]
    [InlineData("\u009B31m", "\\u009B31m")]
    [InlineData("Côte d’Ivoire – “27 October” 😀", "Côte d’Ivoire – “27 October” 😀")]
    public void What_moves_the_cursor_or_turns_the_text_is_spelt_out(string text, string safe) => Assert.Equal(safe, SafeText.Inline(text));

    [Fact]
    public void Half_a_character_is_spelt_out() => Assert.Equal("a\\uFFFDb", SafeText.Inline("a\uD800b"));

    [Theory]
    [InlineData("::set-env name=X::y", "\\::set-env name=X::y")]
    [InlineData("  ::error::x", "\\  ::error::x")]
    [InlineData("##vso[task.setvariable]x", "\\##vso[task.setvariable]x")]
    [InlineData("a::b", "a::b")]
    public void A_line_never_reads_as_a_command_of_the_build_server(string text, string safe) => Assert.Equal(safe, SafeText.Line(text));
}
