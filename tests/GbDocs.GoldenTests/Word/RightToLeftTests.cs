using System.Xml.Linq;
using static GbDocs.Tests.Support.WordFiles;

namespace GbDocs.GoldenTests.Word;

/// <summary>A paper whose lines run from the right says so wherever Word looks for it, and of foreign words it does not.</summary>
public sealed class RightToLeftTests
{
    private static readonly byte[] File = WordPaper.Of("right-to-left").File;

    private static readonly XElement[] Stories =
        [.. Names(File).Where(n => n is "word/document.xml" or "word/footnotes.xml" || n.StartsWith("word/header", StringComparison.Ordinal) || n.StartsWith("word/footer", StringComparison.Ordinal))
            .Select(n => Part(File, n).Root!)];

    private static IEnumerable<XElement> Runs => Stories.Descendants(W + "r");

    [Fact]
    public void Every_paragraph_but_foreign_ones_runs_from_the_right()
    {
        var foreign = Stories.Descendants(W + "p").Where(p => p.Element(W + "pPr")?.Element(W + "bidi") is null).Select(p => string.Concat(p.Descendants(W + "t").Select(t => t.Value)));
        Assert.Equal(["An English paragraph stands here.", "En cours"], foreign);
    }

    [Fact]
    public void Every_run_of_Arabic_is_set_from_the_right() =>
        Assert.Empty(Runs.Where(r => TextOf(r).Any(IsArabic) && !IsRightToLeft(r)).Select(TextOf));

    [Fact]
    public void Foreign_words_alone_are_set_from_the_left_and_name_their_language()
    {
        var foreign = Runs.Where(r => !IsRightToLeft(r)).Select(r => (TextOf(r), (string?)r.Element(W + "rPr")?.Element(W + "lang")?.Attribute(W + "val")));
        Assert.Equal([("in English", "en"), ("An English paragraph stands here.", "en"), ("En cours", "fr"), ("Nom", "fr")], foreign);
    }

    [Fact]
    public void Arabic_is_the_language_of_letters_from_the_right() =>
        Assert.Equal("ar", (string?)Part(File, "word/styles.xml").Descendants(W + "docDefaults").Descendants(W + "lang").Single().Attribute(W + "bidi"));

    [Fact]
    public void Columns_of_tables_and_boxes_run_from_the_right() =>
        Assert.All(Stories.Descendants(W + "tbl"), t => Assert.NotNull(t.Element(W + "tblPr")!.Element(W + "bidiVisual")));

    [Fact]
    public void Every_section_runs_from_the_right() => Assert.All(Stories.Descendants(W + "sectPr"), s => Assert.NotNull(s.Element(W + "bidi")));

    // Word reads left as the side where lines start: of alignments, indents and stops (ECMA-376, part 1, 17.3.1.13).
    [Fact]
    public void Numbers_and_notes_hang_where_lines_start()
    {
        var levels = Part(File, "word/numbering.xml").Descendants(W + "lvl").ToArray();
        Assert.All(levels, l => Assert.Equal("left", (string?)l.Element(W + "lvlJc")!.Attribute(W + "val")));
        Assert.All(levels, l => Assert.Null(l.Descendants(W + "ind").Single().Attribute(W + "right")));
    }

    [Fact]
    public void Separators_of_notes_stand_where_lines_start() =>
        Assert.Equal(2, Stories.Descendants(W + "footnote").Count(n => n.Attribute(W + "type") is not null && n.Descendants(W + "bidi").Any()));

    private static string TextOf(XElement run) => string.Concat(run.Elements(W + "t").Select(t => t.Value));

    private static bool IsRightToLeft(XElement run) => run.Element(W + "rPr")?.Element(W + "rtl") is not null;

    private static bool IsArabic(char letter) => letter is >= '\u0600' and <= '\u06FF';
}
