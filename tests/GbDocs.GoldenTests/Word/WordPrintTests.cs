using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using GbDocs.Model.Papers;
using GbDocs.Tests.Support;

namespace GbDocs.GoldenTests.Word;

/// <summary>Another program reads and prints our Word files: it finds what the model says, and prints the paper that our own pages show.</summary>
public sealed partial class WordPrintTests(WordPrints prints) : IClassFixture<WordPrints>
{
    [ToolTheory("soffice", "pdftotext")]
    [MemberData(nameof(WordPaper.All), MemberType = typeof(WordPaper))]
    public void Words_numbers_and_notes_of_a_construct_read_back(string paper)
    {
        var resolved = WordPaper.Of(paper).Resolved;
        // LibreOffice knows no notes that begin again with a section: there their texts are read, not their numbers.
        var (body, labelled) = ModelWords.Of(resolved);
        var notes = resolved.Notes.InOrder.Any(n => n.Series != resolved.Notes.InOrder[0].Series) ? ModelWords.NoteTexts(resolved) : labelled;
        var found = Tokens.Of(TextOf(prints.OfPaper(paper)));
        // What poppler reads of lines from right to left is in the order of the page, with ligatures taken apart backwards: their letters are counted.
        if (resolved.Paper.Metadata.Direction == TextDirection.RightToLeft)
        {
            Assert.Empty(Tokens.Lacking(LettersOf(Tokens.Of(body.Concat(notes))), LettersOf(found)));
            return;
        }
        Assert.Empty(Tokens.Lacking(Tokens.Of(body.Concat(notes)), found));
        Assert.Null(Tokens.FirstMissing(Tokens.Of(body), found));
        Assert.Null(Tokens.FirstMissing(Tokens.Of(notes), found));
    }

    private static ImmutableArray<string> LettersOf(IEnumerable<string> words) =>
        [.. words.SelectMany(w => w.Normalize(NormalizationForm.FormKD)).Where(char.IsLetterOrDigit).Select(c => c.ToString())];

    [ToolTheory("soffice", "pdftotext")]
    [MemberData(nameof(SamplePaper.All), MemberType = typeof(SamplePaper))]
    public void Words_numbers_and_notes_of_a_sample_read_back(string paper)
    {
        var (body, notes) = ModelWords.Of(SamplePaper.In(paper).Resolved);
        Assert.Empty(Tokens.Lacking(Tokens.Of(body.Concat(notes)), Tokens.Of(TextOf(prints.OfSample(paper)))));
    }

    [ToolTheory("soffice", "pdftotext")]
    [MemberData(nameof(SamplePaper.All), MemberType = typeof(SamplePaper))]
    public void The_print_is_on_the_same_pages_as_ours(string paper)
    {
        var (ours, theirs) = Both(paper);
        Assert.Equal(SizesOf(ours), SizesOf(theirs));
        // Word breaks lines one by one and we whole paragraphs at once; a page in twenty may be won or lost by it.
        Assert.InRange(theirs.Count, ours.Count - (ours.Count / 20) - 1, ours.Count + (ours.Count / 20) + 1);
    }

    [ToolTheory("soffice", "pdftotext")]
    [MemberData(nameof(SamplePaper.All), MemberType = typeof(SamplePaper))]
    public void The_print_has_the_running_heads_and_feet_of_ours(string paper)
    {
        var (ours, theirs) = Both(paper);
        Assert.Equal(FurnitureOf(ours, paper), FurnitureOf(theirs, paper));
    }

    [ToolTheory("soffice", "pdftotext")]
    [MemberData(nameof(SamplePaper.All), MemberType = typeof(SamplePaper))]
    public void The_print_has_the_words_of_ours_in_their_order(string paper)
    {
        var (ours, theirs) = Both(paper);
        var words = RunningWords.Of(SamplePaper.In(paper).Resolved);
        Assert.Null(Tokens.FirstMissing(words, BodyOf(ours, paper)));
        Assert.Null(Tokens.FirstMissing(words, BodyOf(theirs, paper)));
    }

    private (IReadOnlyList<PrintedPage> Ours, IReadOnlyList<PrintedPage> Theirs) Both(string paper)
    {
        using var folder = new TemporaryFolder();
        return (PrintedPage.Of(SamplePaper.In(paper).Write(folder, ".pdf")), PrintedPage.Of(prints.OfSample(paper)));
    }

    private static string[] SizesOf(IReadOnlyList<PrintedPage> pages) => [.. pages.Select(p => $"{p.Width:0} × {p.Height:0}").Distinct()];

    // Numbers of pages differ where a page was won or lost.
    private static string[] FurnitureOf(IReadOnlyList<PrintedPage> pages, string paper)
    {
        var (top, bottom) = MarginsOf(paper);
        return [.. pages.Where(p => p.Width < p.Height)
            .SelectMany(p => new[] { "head: " + p.Between(0, top), "foot: " + p.Between(p.Height - bottom, p.Height) })
            .Select(t => Figures().Replace(t, "#")).Distinct().Order(StringComparer.Ordinal)];
    }

    private static ImmutableArray<string> BodyOf(IReadOnlyList<PrintedPage> pages, string paper)
    {
        var (top, bottom) = MarginsOf(paper);
        return Tokens.Of(pages.Select(p => p.Between(top, p.Height - bottom)));
    }

    private static (decimal Top, decimal Bottom) MarginsOf(string paper)
    {
        var page = SamplePaper.In(paper).Sheet.Page;
        return (page.Top.Points - 4, page.Bottom.Points - 4);
    }

    private static string TextOf(string path) => ForeignTool.Output("pdftotext", "-raw", "-enc", "UTF-8", path, "-").Normalize(NormalizationForm.FormKC);

    [GeneratedRegex("^(head|foot): [ivxlc]+$|[0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Figures();
}
