using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Reading.Papers;
using GbDocs.Resolution;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Resolution;

/// <summary>What one more paragraph changes in papers that are written, read and resolved as drafters' are.</summary>
public sealed class InsertionPropertyTests
{
    private static readonly Gen<GeneratedPaper> Papers =
        from kinds in Gen.Choose(0, 9).ArrayOf(16)
        from seed in Gen.Choose(0, int.MaxValue - 1)
        from hasChapters in Gen.Elements(true, false)
        select new GeneratedPaper(kinds, seed, hasChapters);

    [Fact]
    public void Inserting_a_paragraph_changes_only_the_numbers_after_it_and_every_reference_still_names_its_targets() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2_000),
            Prop.ForAll(Papers.ToArbitrary(), Gen.Choose(0, 1_000).ToArbitrary(), (paper, at) => InsertionMovesOn(paper, at % (paper.Count + 1))));

    [Theory]
    [InlineData("tables II.1 and 2 and figures II.1–2", "Table II.1|Table II.2|Figure II.1|Figure II.2")]
    [InlineData("paragraphs 1, {0}(b) and {0}(c)", "Paragraph 1|ListItem {0}(b)|ListItem {0}(c)")]
    [InlineData("sections II.1 and II.2 and chapter I", "Section II.1|Section II.2|Chapter I")]
    [InlineData("table I.9", "unknown I.9")]
    public void Printed_references_are_read_back(string words, string named)
    {
        var paper = Resolve(new GeneratedPaper([0, 9, 0, 1, 2, 3, 3, 4, 4, 1], seed: 1, hasChapters: true), inserted: null);
        var list = paper.Numbers.Of(new NodeId("paragraph-4"))!.Citation;
        (words, named) = (words.Replace("{0}", list, StringComparison.Ordinal), named.Replace("{0}", list, StringComparison.Ordinal));
        Assert.Equal(named.Split('|').Order(StringComparer.Ordinal), new PrintedReference(paper).Read(words));
    }

    private static void InsertionMovesOn(GeneratedPaper generated, int place)
    {
        var (before, after) = (Resolve(generated, inserted: null), Resolve(generated, place));
        var inserted = after.Numbers.Of(new NodeId("new"))!.Ordinal;
        foreach (var (id, number) in before.Numbers.Numbers.Where(n => !n.Key.Value.StartsWith('~')))
        {
            var isMoved = number.Kind == NumberKind.Paragraph && number.Ordinal >= inserted;
            Assert.Equal(number.Ordinal + (isMoved ? 1 : 0), after.Numbers.Of(id)!.Ordinal);
            // An item is cited by the number of its paragraph; all else stays as it was.
            if (!isMoved && number.Kind != NumberKind.ListItem)
                Assert.Equal(number, after.Numbers.Of(id));
        }
        new References(before).CheckAll();
        new References(after).CheckAll();
    }

    private static ResolvedPaper Resolve(GeneratedPaper generated, int? inserted)
    {
        var text = "---\nkind: spec\ntitle: A\n---\n" + (inserted is { } place ? generated.MarkdownWith(place) : generated.Markdown);
        var template = generated.HasChapters ? "numbering: {headings: [I., 1.], chapters: true, captions: chapter, footnotes: chapter}\n" : "numbering: {headings: [I., 1.]}\n";
        var diagnostics = new DiagnosticBag();
        var paper = PaperReader.Read(
            "p/paper.md",
            new MemoryFiles().With("p/paper.md", text).With("p/dot.png", PictureFiles.Png(20, 10)),
            new MemoryFiles().With("spec/paper.sbn", "{{ body }}\n").With("spec/template.yaml", template),
            diagnostics);
        var resolved = Resolver.Resolve(paper!.Paper, diagnostics);
        Assert.Empty(diagnostics.ToSorted().Where(d => d.Descriptor.Severity == Severity.Error).Select(d => d.ToString()));
        return resolved;
    }

    /// <summary>Compares what each reference prints with what it was written to name.</summary>
    private sealed class References(ResolvedPaper paper) : PaperWalker
    {
        private readonly PrintedReference printed = new(paper);
        private int found;

        public void CheckAll()
        {
            Walk(paper.Paper);
            Assert.Equal(6, found);
        }

        protected override void VisitInline(Inline inline)
        {
            if (inline is Reference reference)
                CheckOne(reference.Id, reference.Form, reference.Targets.SelectMany(Numbers).Where(n => !reference.Targets.Any(t => Holds(t, n))));
            else if (inline is Computed computed)
                CheckOne(computed.Id, ReferenceForm.Standard, Decisions());
            base.VisitInline(inline);
        }

        private void CheckOne(NodeId reference, ReferenceForm form, IEnumerable<Number> asked)
        {
            found++;
            var pieces = paper.References.Of(reference);
            if (form.HasFlag(ReferenceForm.Page))
            {
                Assert.All(pieces.Where(p => p.Field == ReferenceField.Page), p => Assert.Contains(p.Target!.Value, paper.Numbers.Numbers.Keys));
                return;
            }
            var words = string.Concat(pieces.Select(p => p.Text)).Replace(" above", "", StringComparison.Ordinal).Replace(" below", "", StringComparison.Ordinal);
            var isBare = form.HasFlag(ReferenceForm.NumberOnly);
            Assert.Equal(Names(asked.Select(PrintedReference.NameOf), isBare), Names(printed.Read(words), isBare));
        }

        // A number alone does not say what it numbers.
        private static SortedSet<string> Names(IEnumerable<string> names, bool isBare) =>
            new(names.Select(n => isBare ? n[(n.IndexOf(' ', StringComparison.Ordinal) + 1)..] : n), StringComparer.Ordinal);

        private IEnumerable<Number> Decisions() => paper.Decisions.SelectMany(d => d.Paragraphs).Select(p => paper.Numbers.Of(p)!);

        // "Paragraphs 1–5" says 4(a) already.
        private bool Holds(ReferenceTarget target, Number item) =>
            item.Kind == NumberKind.ListItem && target.Last is { } last && paper.Numbers.Of(last) is { Kind: NumberKind.Paragraph } end
            && int.Parse(item.Citation[..item.Citation.IndexOf('(', StringComparison.Ordinal)], CultureInfo.InvariantCulture) is var owner
            && owner >= paper.Numbers.Of(target.First)!.Ordinal && owner < end.Ordinal;

        private IEnumerable<Number> Numbers(ReferenceTarget target)
        {
            if (target.First.Value == "decisions")
                return Decisions();
            if (paper.Decisions.FirstOrDefault(d => d.Decision.Id == target.First) is { } decision)
                return decision.Paragraphs.Select(p => paper.Numbers.Of(p)!);
            var first = paper.Numbers.Of(target.First)!;
            return target.Last is { } last ? printed.Between(first, paper.Numbers.Of(last)!) : [first];
        }
    }
}
