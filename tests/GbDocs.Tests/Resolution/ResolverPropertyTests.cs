using FsCheck;
using FsCheck.Fluent;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Tests.Support;
using static GbDocs.Tests.Support.PaperBuilder;

namespace GbDocs.Tests.Resolution;

public sealed class ResolverPropertyTests
{
    private static readonly Gen<Block[]> Papers = Gen.Choose(0, 5).ListOf(25).Select(kinds => kinds.Select(Make).ToArray());

    [Fact]
    public void Inserting_a_paragraph_changes_only_the_numbers_after_it_and_every_reference_still_points_right() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2_000),
            Prop.ForAll(Papers.ToArbitrary(), Gen.Choose(0, 25).ToArbitrary(), Gen.Choose(0, 1_000).ToArbitrary(), (blocks, at, seed) => InsertionMovesOn(blocks, at, seed)));

    [Fact]
    public void The_same_paper_resolves_to_the_same_facts() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(200),
            Prop.ForAll(Papers.ToArbitrary(), blocks => Dump(Resolved.Of(Referring(blocks, 7))) == Dump(Resolved.Of(Referring(blocks, 7)))));

    private static bool InsertionMovesOn(Block[] blocks, int at, int seed)
    {
        var referring = Referring(blocks, seed);
        var place = Math.Min(at, referring.Blocks.Length);
        var before = Resolved.Of(referring);
        var after = Resolved.Of(referring with { Blocks = referring.Blocks.Insert(place, Numbered("new", "New.")) });

        foreach (var (id, number) in before.Numbers.Numbers)
        {
            var index = referring.Blocks.IndexOf(referring.Blocks.First(b => Holds(b, id)));
            var isMoved = number.Kind is NumberKind.Paragraph && index >= place;
            var now = after.Numbers.Of(id)!;
            if (now.Ordinal != number.Ordinal + (isMoved ? 1 : 0))
                return false;
            // Items carry the number of their paragraph; all else stays as it was.
            if (!isMoved && number.Kind is not NumberKind.ListItem && now != number)
                return false;
        }
        return Points(after) && Points(before);
    }

    // Each reference to one target prints exactly that target's number.
    private static bool Points(ResolvedPaper paper) =>
        paper.References.Pieces.Values.SelectMany(p => p).Where(p => p.Target is not null).All(p => paper.Numbers.Of(p.Target!.Value)!.Citation == p.Text);

    private static Paper Referring(Block[] blocks, int seed)
    {
        var targets = blocks.Where(b => b is not Paragraph).Select(b => b is Decision d ? d.Content[0].Id : b.Id).ToList();
        if (targets.Count == 0)
            return PaperOf(RulesOf.Report, blocks);
        var references = Enumerable.Range(0, 3).Select(i => (Block)Plain(null, "see ", Ref(targets[(seed + (i * 7)) % targets.Count].Value)));
        return PaperOf(RulesOf.Report, [.. references, .. blocks]);
    }

    private static bool Holds(Block block, NodeId id)
    {
        var finder = new Finder(id);
        finder.Look(block);
        return finder.Found;
    }

    private static string Dump(ResolvedPaper paper) => string.Join('\n', paper.Numbers.Numbers.Values.Select(n => n.Mark).Order(StringComparer.Ordinal))
        + string.Join('\n', paper.References.Pieces.Values.Select(p => string.Concat(p.Select(x => x.Text))).Order(StringComparer.Ordinal));

    private static Block Make(int kind) => kind switch
    {
        0 => Section(null, "Chapter"),
        1 => Section(null, "Section", 2),
        2 => Numbered(null, "Text with a list:").Owning(ListOf(ListKind.Letter, Item(null, "one;"), Item(null, "two."))),
        3 => BoxOf(null, "Box", Plain(null, "Text.")),
        4 => DecisionOf(null, Numbered(null, "Decide.")),
        _ => Numbered(null, "Plain text."),
    };

    private sealed class Finder(NodeId id) : PaperWalker
    {
        public bool Found { get; private set; }

        public void Look(Block block) => VisitBlocks([block]);

        protected override void VisitBlock(Block block)
        {
            Found |= block.Id == id;
            base.VisitBlock(block);
        }

        protected override void VisitItem(ListBlock list, ListItem item)
        {
            Found |= item.Id == id;
            base.VisitItem(list, item);
        }
    }
}
