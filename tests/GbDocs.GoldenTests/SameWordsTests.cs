using System.Collections.Immutable;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using GbDocs.Tests.Support;

namespace GbDocs.GoldenTests;

/// <summary>Every output says what the model says: the same words, numbers and notes.</summary>
public sealed class SameWordsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [ToolTheory("pdftotext")]
    [MemberData(nameof(SamplePaper.All), MemberType = typeof(SamplePaper))]
    public void Every_word_number_and_note_is_in_the_PDF(string paper)
    {
        var sample = SamplePaper.In(paper);
        Assert.Empty(Lacking(sample, TextOfPdf(sample.Write(folder, ".pdf"))));
    }

    [Theory]
    [MemberData(nameof(SamplePaper.All), MemberType = typeof(SamplePaper))]
    public void Every_word_number_and_note_is_in_the_text(string paper)
    {
        var sample = SamplePaper.In(paper);
        Assert.Empty(Lacking(sample, sample.Text));
    }

    [ToolFact("pdftotext")]
    public void The_PDF_is_read_in_the_order_of_the_model()
    {
        var sample = SamplePaper.In("gb-328/pol-8");
        AssertOrder(sample, TextOfPdf(sample.Write(folder, ".pdf")));
    }

    [Theory]
    [MemberData(nameof(SamplePaper.All), MemberType = typeof(SamplePaper))]
    public void The_footnotes_of_the_Word_file_are_those_of_the_model(string paper)
    {
        var sample = SamplePaper.In(paper);
        using var stream = new MemoryStream(sample.Files[".docx"].Content.ToArray());
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        var notes = document.MainDocumentPart!.FootnotesPart?.Footnotes.Elements<Footnote>().Where(note => note.Type is null).Select(note => note.InnerText) ?? [];
        Assert.Equal(ModelWords.NoteTexts(sample.Resolved).Select(Joined), notes.Select(Joined));
    }

    public void Dispose() => folder.Dispose();

    // Notes stand at the foot of pages: they come between the words of the body, and in order among themselves.
    private static void AssertOrder(SamplePaper sample, string text)
    {
        var (body, notes) = ModelWords.Of(sample.Resolved);
        var found = Tokens.Of(text);
        Assert.Null(Tokens.FirstMissing(Tokens.Of(body), found));
        Assert.Null(Tokens.FirstMissing(Tokens.Of(notes), found));
    }

    private static string Joined(string text) => string.Join(' ', Tokens.Of(text));

    private static ImmutableArray<string> Lacking(SamplePaper sample, string text)
    {
        var (body, notes) = ModelWords.Of(sample.Resolved);
        return Tokens.Lacking(Tokens.Of(body.Concat(notes)), Tokens.Of(text));
    }

    private static string TextOfPdf(string path) => ForeignTool.Output("pdftotext", "-raw", "-enc", "UTF-8", path, "-").Normalize(NormalizationForm.FormC);
}
