using System.Xml.Linq;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Tests.Support;
using static GbDocs.Tests.Support.WordFiles;

namespace GbDocs.GoldenTests.Word;

/// <summary>Every form of a reference, in each language, is a field of Word wherever Word has one that prints its words.</summary>
public sealed class ReferenceFormsTests
{
    [Theory]
    [InlineData("references-forms")]
    [InlineData("references-fr")]
    [InlineData("references-es")]
    public void Each_form_is_the_field_that_was_accepted(string paper)
    {
        var forms = FieldText.OfNumbered(WordPaper.Of(paper).File).Select(t => t.Replace('\u00A0', ' '));
        Snapshot.MatchFile(Repository.PathOf([.. WordPaper.Folder.Split('/'), "papers", paper, "fields.verified.txt"]), string.Join('\n', forms) + "\n");
    }

    // A drafter's own words, and the only appendix, which has no number. ("Above" leads nowhere: Word's own switch prints it in the language of the reader's Word.)
    [Theory]
    [MemberData(nameof(WordPaper.All), MemberType = typeof(WordPaper))]
    public void A_link_without_a_field_leads_from_words_that_no_field_prints(string paper) =>
        Assert.Empty(Unexplained(WordPaper.Of(paper).Resolved, WordPaper.Of(paper).File));

    [Theory]
    [MemberData(nameof(SamplePaper.All), MemberType = typeof(SamplePaper))]
    public void A_link_of_a_sample_without_a_field_leads_from_words_that_no_field_prints(string paper) =>
        Assert.Empty(Unexplained(SamplePaper.In(paper).Resolved, SamplePaper.In(paper).Files[".docx"].Content.ToArray()));

    [Fact]
    public void A_number_without_a_field_is_seen()
    {
        var plain = new DocxMutant(WordPaper.Of("references-fr").File).Xml("word/document.xml", root =>
        {
            foreach (var character in root.Descendants(W + "hyperlink").First(h => h.Descendants(W + "fldChar").Any()).Descendants(W + "r").Where(r => !r.Elements(W + "t").Any()).ToArray())
                character.Remove();
        });
        Assert.NotEmpty(Unexplained(WordPaper.Of("references-fr").Resolved, plain.ToFile()));
    }

    private static string[] Unexplained(ResolvedPaper paper, byte[] file)
    {
        var explained = new OwnWords(paper).Explained;
        var links = Part(file).Descendants(W + "hyperlink").Concat(Part(file, "word/footnotes.xml").Descendants(W + "hyperlink"));
        return [.. links.Where(l => l.Attribute(W + "anchor") is not null && !l.Descendants(W + "fldChar").Any()).Select(WordsOf).Where(w => !explained.Contains(w))];
    }

    private static string WordsOf(XElement link) => string.Concat(link.Descendants(W + "t").Select(t => t.Value));

    private sealed class OwnWords : PaperWalker
    {
        private readonly ResolvedPaper paper;

        public OwnWords(ResolvedPaper paper)
        {
            this.paper = paper;
            Explained = [.. paper.References.Pieces.Values.SelectMany(p => p).Where(p => p is { Field: ReferenceField.Words, Target: not null }).Select(p => p.Text)];
            Walk(paper.Paper);
        }

        public HashSet<string> Explained { get; }

        protected override void VisitInline(Inline inline)
        {
            if (inline is Reference { Content.IsEmpty: false } own)
                Explained.Add(PlainText.Of(own.Content, paper.References));
            base.VisitInline(inline);
        }
    }
}
