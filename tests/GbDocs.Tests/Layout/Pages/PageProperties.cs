using System.Collections.Frozen;
using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using GbDocs.Layout.Pages;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Rules;
using GbDocs.Model.Styles;
using GbDocs.Resolution;
using GbDocs.Tests.Support;
using static GbDocs.Tests.Layout.Pages.SquarePaper;
using static GbDocs.Tests.Support.PaperBuilder;

namespace GbDocs.Tests.Layout.Pages;

/// <summary>What holds for every paper, whatever its blocks.</summary>
public sealed class PageProperties
{
    private static readonly Border Line = new(Points(1), Colour.Black, Points(2));

    private static readonly StyleSheet Any = (Sheet with
    {
        Page = Sheet.Page with { Width = Points(200), Height = Points(160) },
        Tables = new[] { new TableStyle(StyleNames.Table) { PaddingEdge = Points(2), PaddingSide = Points(2), Outer = new Borders(Line, Line, Line, Line) } }.ToFrozenDictionary(t => t.Name),
        Frames = new[] { new FrameStyle(StyleNames.BoxFrame) { Borders = new Borders(Line, Line, Line, Line), SpaceBefore = Points(5) } }.ToFrozenDictionary(f => f.Name),
    }).With(Style(StyleNames.Body) with { WidowLines = 2, SpaceAfter = Points(3) });

    private static readonly PaperRules Rules = new() { Numbering = new NumberingRules { Footnotes = Restart.Never, Paragraphs = NumberFormat.None } };

    [Fact]
    public void No_word_is_lost_or_doubled() => Check((pieces, document) =>
    {
        var printed = document.Pages.SelectMany(p => p.Items.OfType<GlyphItem>()).Where(g => !g.Tag.IsArtifact).Select(g => g.Run.Text);
        var words = string.Join(' ', printed).Split([' ', '\u00A0', '\t'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 1 && w[0] == 'w');
        return words.Order(StringComparer.Ordinal).SequenceEqual(WordsOf(pieces).Order(StringComparer.Ordinal));
    });

    [Fact]
    public void Every_note_begins_on_the_page_of_its_mark() => Check((_, document) =>
        document.Destinations.Where(d => d.Key.Value.StartsWith("note", StringComparison.Ordinal)).All(note =>
        {
            var page = document.Pages.Select((p, i) => (p, i)).First(p => p.p.Items.OfType<LinkItem>().Any(l => l.Target == new NodeTarget(note.Key)));
            return page.i == note.Value.Page ? true : throw new Xunit.Sdk.XunitException($"{note} marked on page {page.i}: {string.Join(" / ", Show(document).Skip(page.i).Take(3))}");
        }));

    [Fact]
    public void Nothing_is_printed_outside_the_text() => Check((_, document) =>
        document.Pages.SelectMany(p => p.Items).All(item => item switch
        {
            GlyphItem g => Inside(g.X, g.X + g.Run.Width, (Points(20), Points(180))) && Inside(g.Baseline - Points(8), g.Baseline + Points(2), (Points(20), Points(140))),
            RuleItem r => Inside(r.Area.X, r.Area.Right, (Points(20), Points(180))) && Inside(r.Area.Y, r.Area.Bottom, (Points(20), Points(140))),
            _ => true,
        }));

    // A row that goes on over the page is read cell by cell, so that order holds within each page.
    [Fact]
    public void Pages_are_printed_in_reading_order() => Check((pieces, document) => pieces.Any(p => p.Kind == 4) || document.Pages.All(page =>
    {
        var orders = page.Items.Where(i => !i.Tag.IsArtifact && !IsInNote(document, i.Tag.Element)).Select(i => i.Tag.Order).ToArray();
        return orders.Zip(orders.Skip(1)).All(p => p.First <= p.Second);
    }));

    [Fact]
    public void Notes_come_in_the_order_of_their_numbers() => Check((_, document) =>
    {
        var notes = document.Pages.SelectMany(p => p.Items.OfType<GlyphItem>())
            .Where(g => !g.Tag.IsArtifact && document.Structure[g.Tag.Element].Role == StructureRole.Lbl && IsInNote(document, g.Tag.Element))
            .Select(g => g.Run.Text.Trim('\u00A0', ' ')).Where(t => t.Length > 0).Select(int.Parse).ToArray();
        return notes.SequenceEqual(Enumerable.Range(1, notes.Length));
    });

    [Fact]
    public void The_tag_tree_is_the_model() => Check((pieces, document) =>
    {
        var expected = ModelTree.Of(Resolver.Resolve(PaperFrom(pieces), new DiagnosticBag()), document);
        return TagTree.Of(document).SequenceEqual(expected)
            ? true
            : throw new Xunit.Sdk.XunitException($"{string.Join(" / ", TagTree.Of(document))}\nis not\n{string.Join(" / ", expected)}");
    });

    private static bool Inside(Length from, Length to, (Length From, Length To) room) => from >= room.From && to <= room.To ? true : throw new Xunit.Sdk.XunitException($"{from}–{to} is not in {room}");

    private static bool IsInNote(PagedDocument document, int element)
    {
        for (; element > 0; element = document.Structure[element].Parent)
        {
            if (document.Structure[element].Role == StructureRole.Note)
                return true;
        }
        return false;
    }

    // A piece is a kind of block, a number of words, and whether a note hangs at its end.
    private static readonly Gen<Piece> Pieces =
        from kind in Gen.Choose(0, 6)
        from words in Gen.Choose(1, 30)
        from note in Gen.Choose(0, 12)
        select new Piece(kind, words, note > 9 ? (note - 9) * 4 : 0);

    private static void Check(Func<ImmutableArray<Piece>, PagedDocument, bool> holds) =>
        Prop.ForAll(Gen.Choose(1, 14).SelectMany(n => Pieces.ArrayOf(n)).Select(a => a.ToImmutableArray()).ToArbitrary(), pieces =>
        {
            var diagnostics = new DiagnosticBag();
            var document = Lay(PaperFrom(pieces), diagnostics, Any);
            return diagnostics.ToSorted().Any(d => d.Descriptor.Code is "GB0623" or "GB0624") || holds(pieces, document);
        }).Check(PropertyTests.Cases(300));

    private static Paper PaperFrom(ImmutableArray<Piece> pieces) =>
        PaperOf(Rules, [.. pieces.Select(BlockOf)]).WithNotes([.. pieces.Select((p, i) => (p, i)).Where(p => p.p.NoteWords > 0).Select(p => NoteOf($"note{p.i}", Words(p.i, p.p.NoteWords, 'n')))]);

    private static Block BlockOf(Piece piece, int index)
    {
        var words = Words(index, piece.Words, 't');
        Paragraph text = piece.NoteWords > 0 ? Plain(null, words, Mark($"note{index}")) : Plain(null, words);
        return piece.Kind switch
        {
            0 or 1 => text,
            2 => ListOf(ListKind.Bullet, new ListItem(MarkOf(null), [text])),
            3 => BoxOf(null, "", text) with { Caption = null },
            4 => BoxOf(null, "", text) with { Caption = null, Floats = true },
            5 => new Table(MarkOf(null), null, new TableGrid([new(ColumnAlignment.Start), new(ColumnAlignment.Start)], [RowOf(RowRole.Body, text, Plain(null, Words(index, piece.Words / 2, 'c')))]), BelowMatter.None),
            _ => new Quotation(MarkOf(null), [Section(null, Words(index, 1, 'h')), text]),
        };
    }

    private static string Words(int piece, int count, char part) => string.Join(' ', Enumerable.Range(0, count).Select(i => $"w{part}{piece}x{i}"));

    private static IEnumerable<string> WordsOf(ImmutableArray<Piece> pieces) => pieces.SelectMany((p, i) =>
        Words(i, p.Words, 't').Split(' ')
            .Concat(Words(i, p.NoteWords, 'n').Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Concat(p.Kind == 5 ? Words(i, p.Words / 2, 'c').Split(' ', StringSplitOptions.RemoveEmptyEntries) : [])
            .Concat(p.Kind == 6 ? [Words(i, 1, 'h')] : []));

    private sealed record Piece(int Kind, int Words, int NoteWords);
}
