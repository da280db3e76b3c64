using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Reading.Papers;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Reading.Papers;

public sealed class LanguageVersionTests
{
    private const string Session = "body: Governing Body\nsession: 328\nplace: Geneva\ndates: {from: 2016-10-27, to: 2016-11-10}\n";

    [Fact]
    public void The_name_of_its_file_says_a_version_s_language()
    {
        var paper = Read("paper.fr.md", "title: T\n", out _)!;

        Assert.Equal(("fr", "fr", "s/p"), (paper.Metadata.Language, paper.Metadata.Version, paper.Metadata.Path));
        Assert.Equal("paragraphe", paper.Rules.Strings["paragraph"]);
    }

    [Fact]
    public void Its_front_matter_may_add_a_region() => Assert.Equal("fr-CH", Read("paper.fr.md", "title: T\nlanguage: fr-CH\n", out _)!.Metadata.Language);

    [Theory]
    [InlineData("title: T\nlanguage: es\n", "4,11 GB0272")]
    [InlineData("title: T\nsymbol: GB.328/POL/9\nagenda-item: 8\n", "4,9 GB0275")]
    public void Its_front_matter_agrees_with_name_and_original(string keys, string fault)
    {
        Read("paper.fr.md", keys, out var faults);

        Assert.Equal([fault], faults.Select(f => $"{f.Span.Position.Line},{f.Span.Position.Column} {f.Descriptor.Code}"));
    }

    [Fact]
    public void A_version_needs_an_original()
    {
        Read("paper.fr.md", "title: T\n", out var faults, hasOriginal: false);

        Assert.Equal("GB0274", Assert.Single(faults).Descriptor.Code);
    }

    [Theory]
    [InlineData("paper.md", "Governing Body, 328th Session, Geneva, 27 October–10 November 2016")]
    [InlineData("paper.fr.md", "Conseil d’administration, 328e session, Genève, 27 octobre-10 novembre 2016")]
    [InlineData("paper.es.md", "Governing Body, 328.ª reunión, Geneva, 27 de octubre – 10 de noviembre de 2016")]
    public void A_session_has_words_of_each_language(string file, string expected)
    {
        var metadata = Read(file, "title: T\n", out _)!.Metadata;

        Assert.Equal(expected, $"{metadata.Body}, {metadata.Session}");
    }

    private static Paper? Read(string file, string keys, out IReadOnlyList<Diagnostic> faults, bool hasOriginal = true)
    {
        var content = new MemoryFiles().With("s/session.yaml", Session).With("s/session.fr.yaml", "body: Conseil d’administration\nplace: Genève\n");
        if (hasOriginal)
            content.With("s/p/paper.md", "---\nkind: plain\ntitle: T\nsymbol: GB.328/POL/8\n---\nText.\n");
        content.With("s/p/" + file, $"---\nkind: plain\n{keys}---\nText.\n");
        var templates = new MemoryFiles().With("plain/paper.sbn", "{{ body }}\n").With("plain/template.yaml", "list-punctuation: false\n");
        var diagnostics = new DiagnosticBag();
        var read = PaperReader.Read("s/p/" + file, content, templates, diagnostics);
        faults = diagnostics.ToSorted();
        return read?.Paper;
    }
}
