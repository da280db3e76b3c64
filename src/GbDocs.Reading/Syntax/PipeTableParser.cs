using System.Collections.Immutable;
using GbDocs.Model.Papers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Block = Markdig.Syntax.Block;

namespace GbDocs.Reading.Syntax;

/// <summary>Parses pipe tables: a line with a pipe over a delimiter row, and the lines with pipes that follow.</summary>
internal sealed class PipeTableParser : BlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || processor.CurrentBlock is ParagraphBlock || processor.Line.IndexOf('|') < 0)
            return BlockState.None;
        if (ColumnsOf(NextLine(processor.Line)) is not { } columns || CellsOf(processor.Line).Count != columns.Length)
            return BlockState.None;
        var table = new PipeTable(this, columns) { Column = processor.Column, Span = new SourceSpan(processor.Start, processor.Line.End) };
        AddRow(table, processor);
        processor.NewBlocks.Push(table);
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var table = (PipeTable)block;
        if (processor.IsBlankLine || processor.Line.IndexOf('|') < 0)
            return BlockState.None;
        if (table.IsDelimiterPassed)
            AddRow(table, processor);
        table.IsDelimiterPassed = true;
        table.UpdateSpanEnd(processor.Line.End);
        return BlockState.ContinueDiscard;
    }

    private void AddRow(PipeTable table, BlockProcessor processor)
    {
        var row = new PipeRow(this) { Line = processor.LineIndex, Span = new SourceSpan(processor.Start, processor.Line.End) };
        foreach (var slice in CellsOf(processor.Line))
        {
            var cell = new PipeCell(this) { Line = processor.LineIndex, Span = new SourceSpan(slice.Start, slice.End) };
            var content = slice;
            cell.AppendLine(ref content, processor.Column, processor.LineIndex, slice.Start, trackTrivia: false);
            row.Add(cell);
        }
        table.Add(row);
    }

    // Only the raw text below is at hand; what containers put before it (quotation marks, indents) is skipped.
    private static ReadOnlySpan<char> NextLine(StringSlice line)
    {
        var rest = line.Text.AsSpan(line.End + 1);
        var start = rest.IndexOfAny('\r', '\n');
        if (start < 0)
            return [];
        rest = rest[(start + (rest[start..].StartsWith("\r\n") ? 2 : 1))..];
        var end = rest.IndexOfAny('\r', '\n');
        return (end < 0 ? rest : rest[..end]).TrimStart(" \t>").TrimEnd();
    }

    private static ImmutableArray<ColumnAlignment>? ColumnsOf(ReadOnlySpan<char> line)
    {
        if (!line.Contains('-') || !line.Contains('|'))
            return null;
        var columns = ImmutableArray.CreateBuilder<ColumnAlignment>();
        foreach (var part in line.Trim('|').Split('|'))
        {
            var cell = line.Trim('|')[part].Trim();
            var dashes = cell.Trim(':');
            if (dashes.IsEmpty || dashes.Trim('-').Length > 0)
                return null;
            columns.Add((cell[0] == ':', cell[^1] == ':') switch
            {
                (true, true) => ColumnAlignment.Centre,
                (false, true) => ColumnAlignment.End,
                _ => ColumnAlignment.Start,
            });
        }
        return columns.ToImmutable();
    }

    private static List<StringSlice> CellsOf(StringSlice line)
    {
        line.Trim();
        var cells = new List<StringSlice>();
        var start = line.CurrentChar == '|' ? line.Start + 1 : line.Start;
        for (var i = start; i <= line.End; i++)
        {
            if (line.Text[i] == '\\')
            {
                i++;
            }
            else if (line.Text[i] == '|')
            {
                cells.Add(Cell(line.Text, start, i - 1));
                start = i + 1;
            }
        }
        if (start <= line.End)
            cells.Add(Cell(line.Text, start, line.End));
        return cells;
    }

    private static StringSlice Cell(string text, int start, int end)
    {
        var slice = new StringSlice(text, start, end);
        slice.Trim();
        return slice;
    }
}
