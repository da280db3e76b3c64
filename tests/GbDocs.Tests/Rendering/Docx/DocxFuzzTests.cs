using System.Collections.Immutable;
using GbDocs.Model.Papers;
using GbDocs.Tests.Support;
using static GbDocs.Tests.Support.PaperBuilder;

namespace GbDocs.Tests.Rendering.Docx;

/// <summary>Blocks nested in each other in every way that the model allows give files that the validator and the linter accept.</summary>
public sealed class DocxFuzzTests
{
    private const int Papers = 25;

    [Fact]
    public void Any_nesting_of_blocks_is_a_sound_file_whose_numbers_Word_counts_right()
    {
        for (var seed = 0; seed < Papers; seed++)
        {
            var resolved = DocxTest.Resolve(new Maker(seed).Paper());
            var file = DocxTest.Write(resolved);
            var expected = new ModelMarks(resolved).Marks;
            Assert.True(expected.SequenceEqual(new WordCounting(file).Marks), $"The numbers of paper {seed} differ.");
        }
    }

    private sealed class Maker(int seed)
    {
        private readonly Random random = new(seed);
        private readonly List<Note> notes = [];

        public Paper Paper()
        {
            var blocks = Enumerable.Range(0, 12).Select(_ => TopLevel()).ToArray();
            return PaperOf(DocxSamples.SectionRules(), blocks).WithNotes([.. notes]);
        }

        private Block TopLevel() => random.Next(8) switch
        {
            0 => Section(null, "A section"),
            1 => new Landscape(MarkOf(null), Some(2)),
            2 => new PageBreak(MarkOf(null), random.Next(2) == 0),
            3 => DecisionOf(null, Numbered(null, "The Governing Body:").Owning([.. Some(2)])),
            4 => Numbered(null, "Text.").Owning([.. Some(2)]),
            _ => Any(0),
        };

        private ImmutableArray<Block> Some(int depth) => [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Any(depth))];

        private Block Any(int depth) => random.Next(depth > 4 ? 3 : 11) switch
        {
            0 => Plain(null, "Words", Noted()),
            1 => new Separator(MarkOf(null)),
            2 => new CodeBlock(MarkOf(null), "one\n  two"),
            3 or 4 => ListOf((ListKind)random.Next(6), Item(null, "item").Owning([.. Some(depth + 1)]), new ListItem(MarkOf(null), Some(depth + 2))) with { IsTight = random.Next(2) == 0 },
            5 or 6 => Grid(depth + 1),
            7 => BoxOf(null, "Box", [.. Some(depth + 1)]) with { Source = [T("Source")] },
            8 => QuotationOf([.. Some(depth + 1)]),
            9 => new Question(MarkOf(null), Some(depth + 1)),
            _ => new Epigraph(MarkOf(null), Some(depth + 1), [Line("By somebody")]),
        };

        private Table Grid(int depth)
        {
            var columns = random.Next(1, 5);
            var rows = Enumerable.Range(0, random.Next(1, 5)).Select(r => Row(r, columns, depth)).ToImmutableArray();
            var grid = new TableGrid([.. Enumerable.Range(0, columns).Select(_ => new TableColumn((ColumnAlignment)random.Next(4)))], rows);
            return new Table(MarkOf(null), random.Next(2) == 0 ? new Caption([T("Title")]) : null, grid, random.Next(2) == 0 ? BelowMatter.None : new BelowMatter([], [T("Source")]));
        }

        private TableRow Row(int index, int columns, int depth)
        {
            var cells = new List<TableCell>();
            for (var column = 0; column < columns; column += cells[^1].ColumnSpan)
            {
                cells.Add(new TableCell(default, column, random.Next(4) == 0 ? [] : Some(depth))
                {
                    ColumnSpan = random.Next(1, columns - column + 1),
                    Indent = random.Next(3),
                });
            }
            return new TableRow(index == 0 ? RowRole.Header : (RowRole)random.Next(1, 5), [.. cells]);
        }

        private Inline Noted()
        {
            if (random.Next(3) > 0)
                return T(".");
            var note = NoteOf($"note{notes.Count}", "A note.");
            notes.Add(note);
            return Mark(note.Id.Value);
        }
    }
}
