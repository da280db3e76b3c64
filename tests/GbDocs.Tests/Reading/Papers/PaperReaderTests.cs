using System.Collections.Immutable;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Rules;
using GbDocs.Model.Sources;
using GbDocs.Reading.Papers;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Reading.Papers;

public sealed class PaperReaderTests
{
    private const string Front = "---\nkind: spec\ntitle: A paper\n---\n";

    [Fact]
    public void A_paper_that_is_not_there_is_an_error()
    {
        var (paper, codes) = Read(new MemoryFiles(), Templates());
        Assert.Null(paper);
        Assert.Equal(["GB0260"], codes);
    }

    [Fact]
    public void A_file_that_is_not_text_is_an_error() =>
        Assert.Equal(["GB0215"], Read(new MemoryFiles().With("s/p/paper.md", [0x2D, 0xFF, 0xFE]), Templates()).Codes);

    [Fact]
    public void A_template_without_composition_is_an_error() =>
        Assert.Equal(["GB0252"], Read(Content(Front), new MemoryFiles().With("spec/styles.yaml", "page: {}\n")).Codes);

    [Fact]
    public void More_marks_on_a_character_than_any_script_has_are_an_error()
    {
        Assert.Empty(Read(Content(Front + "e" + new string('\u0301', 1_000)), Templates()).Codes);
        Assert.Equal(["GB0366"], Read(Content(Front + "e" + new string('\u0301', 100_000)), Templates()).Codes);
    }

    [Fact]
    public void A_template_without_a_style_sheet_has_that_of_the_template_which_it_extends()
    {
        var templates = Templates().With("spec/styles.yaml", "paragraphs:\n  own: {size: 7pt}\n").With("child/template.yaml", "extends: grandchild\n")
            .With("grandchild/template.yaml", "extends: spec\n").With("spec/template.yaml", "required: []\n");
        var (paper, codes) = Read(Content("---\nkind: child\ntitle: A paper\n---\nText. {.own}\n"), templates);
        Assert.Empty(codes);
        Assert.Contains("own", paper!.Sheet.Paragraphs.Keys);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_of_every_kind_are_read_alike(string lineEnd)
    {
        var text = Front + "# A\n\nOne\ntwo. {#p:x}\n\n- a\n- b\n\n| a | b |\n|---|---|\n| 1 | 2 |\n";
        var expected = Read(Content(text), Templates()).Paper!;
        var found = Read(Content(text.Replace("\n", lineEnd, StringComparison.Ordinal)), Templates()).Paper!;
        Assert.Equal(PaperDump.Of(expected.Paper, withIds: true), PaperDump.Of(found.Paper, withIds: true));
    }

    [Fact]
    public void A_fault_in_a_data_file_that_shows_after_the_merge_is_reported_in_the_data_file()
    {
        var content = Content("---\nkind: spec\ntitle: A\ndata: {rows: rows.yaml}\n---\n{{ for r in data.rows }}{{ r.text }}\n\n{{ end }}")
            .With("s/p/rows.yaml", "- text: fine\n- text: >-\n    see\n    [this](javascript:x)\n");
        var fault = Diagnostics(content, Templates()).Single();
        Assert.Equal(("s/p/rows.yaml", new LinePosition(4, 12)), (fault.Span.Source!.Path, fault.Span.Position));
    }

    [Fact]
    public void A_fault_in_the_front_matters_text_is_reported_in_the_front_matter()
    {
        var content = Content("---\nkind: spec\ntitle: A <b>title</b>\n---\nText.\n");
        var templates = Templates().With("spec/paper.sbn", "::: {.title}\n{{ paper.title }}\n:::\n\n{{ body }}");
        Assert.Equal(new LinePosition(3, 10), Diagnostics(content, templates)[0].Span.Position);
    }

    [Fact]
    public void Changing_one_paragraph_changes_no_other_name()
    {
        static string[] Names(string middle) =>
            [.. Read(Content(Front + $"First.\n\n{middle}\n\nLast.\n\n- item\n"), Templates()).Paper!.Paper.Blocks.Select(b => b.Id.Value)];
        var (before, after) = (Names("Second."), Names("Third.\n\nFourth."));
        Assert.Equal((before[0], before[2]), (after[0], after[3]));
        Assert.NotEqual(before[1], after[1]);
    }

    [Fact]
    public void All_names_of_a_paper_are_different()
    {
        var text = string.Concat(Enumerable.Repeat("Same.\n\n- same\n- same\n\n| a | a |\n|---|---|\n| a | a |\n\n", 5));
        var dump = PaperDump.Of(Read(Content(Front + text), Templates()).Paper!.Paper, withIds: true);
        var names = dump.Split('\n').Where(l => l.Contains(" #", StringComparison.Ordinal)).Select(l => l[l.IndexOf(" #", StringComparison.Ordinal)..].Split(':')[0].Trim()).ToList();
        Assert.Equal(names.Count, names.Distinct().Count());
    }

    [Theory]
    [InlineData("fr", "Tableau", "328e session, Genève")]
    [InlineData("es", "Cuadro", "328.ª reunión, Genève")]
    [InlineData("en-GB", "Table", "328th Session, Genève")]
    public void Words_are_in_the_papers_language(string language, string table, string session)
    {
        var content = Content($"---\nkind: spec\ntitle: A\nlanguage: {language}\n---\nText.\n").With("s/session.yaml", "body: Governing Body\nsession: 328\nplace: Genève\n");
        var paper = Read(content, Templates()).Paper!.Paper;
        Assert.Equal((table, session), (paper.Rules.Strings["table-label"], paper.Metadata.Session));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("es")]
    public void Every_word_of_the_tool_is_in_French_and_Spanish(string language)
    {
        var paper = Read(Content($"---\nkind: spec\ntitle: A\nlanguage: {language}\n---\nText.\n"), Templates()).Paper!.Paper;
        var untranslated = Strings.English.Words.Where(w => paper.Rules.Strings[w.Key] == w.Value).Select(w => w.Key);
        string[] same = ["section", "sections", "figure", "figures", "note", "notes", "source", "page", "pages", "point", "points", "figure-label", "list-of-figures", "total", "convention", "conventions", "label-colon"];
        Assert.Empty(untranslated.Except(same));
    }

    private static MemoryFiles Content(string text) => new MemoryFiles().With("s/p/paper.md", text);

    private static MemoryFiles Templates() => new MemoryFiles().With("spec/paper.sbn", "{{ body }}\n");

    private static (ReadPaper? Paper, string[] Codes) Read(MemoryFiles content, MemoryFiles templates)
    {
        var diagnostics = new DiagnosticBag();
        var paper = PaperReader.Read("s/p/paper.md", content, templates, diagnostics);
        return (paper, [.. diagnostics.ToSorted().Select(d => d.Descriptor.Code)]);
    }

    private static ImmutableArray<Diagnostic> Diagnostics(MemoryFiles content, MemoryFiles templates)
    {
        var diagnostics = new DiagnosticBag();
        PaperReader.Read("s/p/paper.md", content, templates, diagnostics);
        return diagnostics.ToSorted();
    }
}
