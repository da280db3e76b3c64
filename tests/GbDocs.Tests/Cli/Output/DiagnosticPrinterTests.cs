using GbDocs.Cli.Files;
using GbDocs.Cli.Output;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Sources;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Cli.Output;

public sealed class DiagnosticPrinterTests
{
    private static readonly DiagnosticDescriptor Unknown =
        new("GB0301", Severity.Error, "No target is named “{0}”.", "Did you mean “{1}”?");

    [Fact]
    public void A_diagnostic_shows_its_line_a_caret_and_the_hint()
    {
        var source = new SourceText("pol-8/paper.md", "# Background\n\nAs [](#fundng) shows.\n");
        Assert.Equal(
            """
            pol-8/paper.md(3,4): error GB0301: No target is named “fundng”.
                3 | As [](#fundng) shows.
                  |    ^~~~~~~~~~~
              hint: Did you mean “funding”?

            """,
            Print(new SourceSpan(source, 17, 11), "fundng", "funding"));
    }

    [Fact]
    public void A_place_between_two_characters_has_a_caret_of_one() =>
        Assert.Contains("      |  ^\n", Print(new SourceSpan(new SourceText("a.md", "ab"), 1, 0), "x"), StringComparison.Ordinal);

    [Fact]
    public void What_lies_in_no_file_has_no_place() =>
        Assert.Equal("error GB0301: No target is named “x”.\n", Print(SourceSpan.None, "x"));

    [Fact]
    public void Only_the_neighbourhood_of_the_place_is_shown_of_a_long_line()
    {
        var line = new string('a', 500) + "XX" + new string('b', 500);
        var printed = Print(new SourceSpan(new SourceText("a.md", line), 500, 2), "x").Split('\n');
        Assert.Equal("    1 | …" + new string('a', 60) + "XX" + new string('b', 40) + "…", printed[1]);
        Assert.Equal("      | " + new string(' ', 61) + "^~", printed[2]);
    }

    [Fact]
    public void The_caret_stands_under_the_place_after_wide_characters_tabs_and_combining_marks()
    {
        var printed = Print(new SourceSpan(new SourceText("a.md", "報\te\u0301X"), 4, 1), "x").Split('\n');
        Assert.Equal("      | " + new string(' ', 2 + 4 + 1) + "^", printed[2]);
    }

    [Fact]
    public void A_span_over_several_lines_is_marked_to_the_end_of_its_first() =>
        Assert.Contains("      |  ^~\n", Print(new SourceSpan(new SourceText("a.md", "abc\r\ndef"), 1, 6), "x"), StringComparison.Ordinal);

    [Fact]
    public void Hostile_text_is_spelt_out_in_message_line_and_hint()
    {
        var printed = Print(new SourceSpan(new SourceText("a.md", "\u001B[31m\u202Ex"), 0, 1), "\n::error::y", "\u001B]0;z\u0007");
        Assert.DoesNotContain('\u001B', printed);
        Assert.DoesNotContain('\u202E', printed);
        Assert.Equal(4, printed.TrimEnd().Split('\n').Length);
    }

    [Fact]
    public void Colours_are_used_only_where_asked_for()
    {
        var span = new SourceSpan(new SourceText("a.md", "ab"), 0, 1);
        Assert.DoesNotContain('\u001B', Print(span, "x"));
        Assert.Contains("\u001B[1;31merror GB0301:\u001B[0m", Print(span, new Palette(IsColoured: true), "x"), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_are_named_with_the_folder_of_their_root()
    {
        using var folder = new TemporaryFolder();
        folder.Write("pol-8/paper.md", "x");
        var files = new DiskFiles(folder.FullPath);
        var paths = new SourcePaths([(files, "content")]);
        Assert.Equal("content/pol-8/paper.md", paths.Of(files.ReadText("pol-8/paper.md")!));
        Assert.Equal("other.md", paths.Of(new SourceText("other.md", "")));
    }

    private static string Print(SourceSpan span, params string[] arguments) => Print(span, Palette.Plain, arguments);

    private static string Print(SourceSpan span, Palette palette, params string[] arguments)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        new DiagnosticPrinter(writer, palette, SourcePaths.None).Print(new Diagnostic(Unknown, span, [.. arguments]));
        return writer.ToString();
    }
}
