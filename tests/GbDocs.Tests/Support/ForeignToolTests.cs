namespace GbDocs.Tests.Support;

public sealed class ForeignToolTests
{
    [Fact]
    public void A_program_gets_its_arguments_whole_and_gives_its_output() =>
        Assert.StartsWith("10.", ForeignTool.Output("dotnet", "--version"), StringComparison.Ordinal);

    [Fact]
    public void A_missing_program_is_named()
    {
        var fault = Assert.Throws<FileNotFoundException>(() => ForeignTool.Output("no-such-tool-anywhere"));
        Assert.Contains("no-such-tool-anywhere", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_tool_is_a_reason_to_skip_unless_tools_are_required() =>
        Assert.Equal(
            ForeignTool.AreRequired ? null : "Not installed: no-such-tool-anywhere.",
            ToolSkip.ReasonFor(["dotnet", "no-such-tool-anywhere"]));

    [ToolFact("sleep")]
    public void A_program_that_hangs_is_ended() =>
        Assert.Throws<TimeoutException>(() =>
            ForeignTool.Run(new ToolCall("sleep", "60") { Timeout = TimeSpan.FromMilliseconds(200) }));
}
